import type { HouseStyle } from './houseStyle';

/** How rates are rounded when they are shown. */
export type Rounding = 'half-up' | 'truncate';

/**
 * How a rate is computed where lower is better; `none`: met or not met only; `share-of-way`: how much of the way from
 * the baseline to the target is covered.
 */
export type LowerIsBetter = 'none' | 'target-over-actual' | 'two-minus-ratio' | 'share-of-way';

/**
 * The user's policy: one small document, kept in the workbook so that a colleague gets the same answers.
 * Thresholds are rates in percent: below `met` is not met; above `exceeded` is exceeded; from
 * `greatlyExceeded` on is greatly exceeded; `null`: never. From `nearlyMet` on, what is not met has a word of
 * its own (slightly below), but it is still not met.
 */
export interface Scheme {
  readonly version: 1;
  readonly name: string;
  readonly rounding: Rounding;
  /** Decimals of a printed rate, 0 to 6. */
  readonly decimals: number;
  /** A shown rate is never above this; `null`: not capped. */
  readonly cap: number | null;
  readonly lowerIsBetter: LowerIsBetter;
  readonly thresholds: {
    readonly nearlyMet: number | null;
    readonly met: number;
    readonly exceeded: number | null;
    readonly greatlyExceeded: number | null;
  };
  /** The words of the status column; `null`: the language's own words. */
  readonly wording: {
    readonly notMet: string | null;
    readonly nearlyMet: string | null;
    readonly met: string | null;
    readonly exceeded: string | null;
    readonly greatlyExceeded: string | null;
    readonly notAssessable: string | null;
  };
  /** Whether the second column of lights (★▲●□) is written, and from which rate a light is yellow. */
  readonly lights: { readonly shown: boolean; readonly yellowFrom: number };
  /** 西元 year of the report; `null`: as the sheet says. */
  readonly reportYear: number | null;
  /** Whether formulas or plain values are written. */
  readonly writes: 'formulas' | 'values';
  /** The form in which narratives are drafted; `null`: the usual one of their language. */
  readonly houseStyle: HouseStyle | null;
}

/** What would make a scheme compute and print rates as a table does. */
export type SchemeChange = Partial<Pick<Scheme, 'cap' | 'lowerIsBetter'>>;
