import type { ResultLayout } from '../../achievement/layout';
import type { Decimal } from '../../quantity/decimal';
import type { IndicatorReading, Margin, RatedRow, RateKind } from './indicatorReading';

/** All that rules ask of a table as a whole: what its rows have in common. */
export interface TableReading {
  /** Where the results stand, or would; `null` where there is no room for them. */
  readonly resultLayout: ResultLayout | null;
  /** The rows that count, where their field of the result holds figures. */
  readonly countingFields: CountingFields;
  /** How many rows print a rate. */
  readonly printedRates: number;
  readonly ratedRows: readonly RatedRow[];
  /** The highest rate, in percent: what all are held at, if they are. */
  readonly highestRate: Decimal;
  /** What the rows have in common in how they print their rates. */
  readonly rateConventions: ReadonlySet<RateKind>;
  /** The rows that say their target is set later; the same words are told once where several have them. */
  readonly undecidedTargets: readonly IndicatorReading[];
  /** The rows that ask for a target and have none. */
  readonly blankTargets: readonly IndicatorReading[];
  /** What each light stands for, where cells outside of the indicators say so; empty where they contradict each other. */
  readonly lights: ReadonlyMap<Light, Band>;
  /** The margins, without the rows whose own numbers do not bear their phrase. */
  readonly margins: readonly Margin[];
  /** The highest rate that is called exceeded, in percent; `null` where none is. */
  readonly highestExceeded: number | null;
}

/** The rows that count, and how many of them give only percentages in the field of their result. */
export interface CountingFields {
  readonly rows: ReadonlySet<IndicatorReading>;
  readonly inPercent: number;
}

/** The lights of a report. */
export type Light = 'red' | 'yellow' | 'green';

/** The rates, in percent, for which a legend gives a light; `null`: without end. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  /** Whether `to` belongs to it. */
  readonly withEnd: boolean;
}
