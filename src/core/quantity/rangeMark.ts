import { matchAt, matchesAt } from '../text/matchAt';

/** What may stand between the ends of a range; a hyphen with a space on one side only is a minus sign. */
const MARK = /\s?(?:~|—{1,2}|─{1,2}|―|‒|\.{2,3}|…|至|到|(?<=\s)to(?=\s))\s?|\s-{1,2}\s|-{1,2}(?!\s)/y;
/** What joins the ends only where something else says that they are a range. */
const JOIN = /\s?(?:與|和|及|and)\s?/iy;
const INTRODUCED = /(?<=(?:介於|位於|落在|維持在|在|範圍[為是]?|between)\s?)/iy;
const CLOSED = /\s?(?:[^\d\s,，。;]{1,3}\s?)?(?:之間|間(?![隔接數]))/y;

/** Where the mark between two ends stops, if one begins at `at`; `between` where both ends must be confirmed. */
export function rangeMarkAt(
  plain: string,
  at: number,
): { readonly end: number; readonly joins: boolean } | undefined {
  const mark = matchAt(MARK, plain, at);
  if (mark) return { end: at + mark[0].length, joins: false };
  const join = matchAt(JOIN, plain, at);
  return join ? { end: at + join[0].length, joins: true } : undefined;
}

/** Whether 介於 and the like, or 之間, make a range of two numbers. */
export const isIntroduced = (plain: string, start: number): boolean => matchesAt(INTRODUCED, plain, start);
export const isClosed = (plain: string, end: number): boolean => matchesAt(CLOSED, plain, end);
