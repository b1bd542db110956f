import type { Span } from '../../quantity/quantity';

const STOPS: ReadonlySet<number> = new Set(Array.from('。;\n', (stop) => stop.charCodeAt(0)));
const END = /[。;\n]|\.\s(?=[A-Z])/;

/** Where the sentence begins that a place stands in, but not before `floor`. */
export function sentenceStart(plain: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !STOPS.has(plain.charCodeAt(start - 1)) && !beginsInEnglish(plain, start)) start--;
  return start;
}

/** Whether an English sentence begins here: a capital behind a full stop and a space. */
const beginsInEnglish = (plain: string, at: number): boolean =>
  plain.charAt(at - 1) === ' ' && plain.charAt(at - 2) === '.' && /[A-Z]/.test(plain.charAt(at));

/** The sentence that a span stands in, as far as `reach` characters on either side. */
export function sentenceAround(plain: string, { start, end }: Span, reach: number): Span {
  const stop = plain.slice(end, end + reach).search(END);
  return {
    start: sentenceStart(plain, start, Math.max(0, start - reach)),
    end: stop < 0 ? end + reach : end + stop,
  };
}
