/**
 * What figures of one text have to do with each other, as their arithmetic proves it. Figures are given by their
 * place among the figures of the text, from 0.
 */
export type Relation = Total | Change | Quotient;

/** Parts that add up to a total which is said as well: 789 and 539 are 1,328. */
export interface Total {
  readonly kind: 'total';
  readonly total: number;
  readonly parts: readonly number[];
}

/** Two figures, and the amount between them: 93.02% is 1.4 below 94.42%. */
export interface Change {
  readonly kind: 'change';
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** A figure, and the two that are divided to give it: 0.93 is 8 over 86.23. */
export interface Quotient {
  readonly kind: 'quotient';
  readonly value: number;
  readonly over: number;
  readonly under: number;
}

/** Whether a total only says again what a change says: 1,200 is 900 and 300, where it fell by 300. */
export function isOneChange({ from, to, by }: Change, { total, parts }: Total): boolean {
  const figures = new Set([from, to, by]);
  return [total, ...parts].every((index) => figures.has(index));
}
