import type { Span } from '../../quantity/quantity';

const SPACE = /\s/;
const SPACE_OR_STOP = /[\s。.]/;

/** A span without the white space at its ends. */
export function withoutMargins(plain: string, span: Span): Span {
  const end = endWithout(plain, span, SPACE);
  let { start } = span;
  while (start < end && SPACE.test(plain.charAt(start))) start++;
  return { start, end };
}

/** A span without the full stop and the white space at its end. */
export function withoutStop(plain: string, span: Span): Span {
  return { start: span.start, end: endWithout(plain, span, SPACE_OR_STOP) };
}

function endWithout(plain: string, { start, end }: Span, cut: RegExp): number {
  let last = end;
  while (last > start && cut.test(plain.charAt(last - 1))) last--;
  return last;
}
