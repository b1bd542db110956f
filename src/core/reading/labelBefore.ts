import type { Span } from '../quantity/quantity';
import { unitsOf } from '../text/nearby';
import { isIdeograph } from '../text/width';

const LONGEST = 8;
/** 共計, 為, 達: what leads to a figure names nothing. */
const LEADS_TO = unitsOf(' 計共為達有約');

/** The Chinese letters right before a figure, spaces and what leads to it passed over: 8 at most (乙分關 128 件). */
export function labelBefore(plain: string, { start: figure }: Span): string {
  const first = Math.max(0, figure - LONGEST);
  let end = figure;
  while (end > first && LEADS_TO.has(plain.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > first && isIdeograph(plain.charCodeAt(start - 1))) start--;
  return plain.slice(start, end);
}
