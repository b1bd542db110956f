/** What a build is asked to do in its turn: read, assess and check a report of so many indicators. */
export interface Turn {
  readonly indicators: number;
}

/** How long it took, in milliseconds of processor time for one indicator, and what it held. */
export interface Taken {
  readonly reading: number;
  readonly validating: number;
  /** Milliseconds of the longest step of checking. */
  readonly longestStep: number;
  readonly peakMegabytes: number;
}

const holdsNumbers = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'number');

export const isTurn = (value: unknown): value is Turn => holdsNumbers(value, ['indicators']);

export const isTaken = (value: unknown): value is Taken =>
  holdsNumbers(value, ['reading', 'validating', 'longestStep', 'peakMegabytes']);
