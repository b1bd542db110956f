import type { Message } from '../language/message';
import type { Quantity } from '../quantity/quantity';
import type { Target } from '../quantity/target';
import type { RowSaid } from './said/decisions';
import type { Direction } from './direction/direction';
import type { Evidence } from './evidence';
import type { NarrativeOutline } from './rows/outline';
import type { SourceText } from './sourceText';
import type { ColumnRole } from '../layout/roles';
import type { IndicatorRecord, IndicatorRows } from '../layout/table';

/** What kind of thing is measured; see the domain's section 3. */
export const MEASURES = [
  'value',
  'ratio',
  'growth',
  'index',
  'reduction',
  'level',
  'milestone',
  'range',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A quantity with the place that it was read from. */
export interface Read<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/**
 * How an actual is supported:
 * `column`: it stands in the actual column; `achievement`: in 三、(二)達成度; `progress`: in 二、辦理情形;
 * `operands`: computed from figures that the standard names; `corrected`: the user said so in this session.
 */
export type ActualSource = 'column' | 'achievement' | 'progress' | 'narrative' | 'operands' | 'corrected';

/**
 * How sure it is that a figure is the result. `stated`: it stands in a place made for it, or the user said so;
 * `likely`: in free prose a cue speaks for it, and no other figure comes near.
 */
export type Certainty = 'stated' | 'likely';

/** The actual result, with what it was computed from, if it was. */
export interface Actual {
  readonly quantity: Quantity;
  readonly source: ActualSource;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  /** For a computed actual: this ÷ that, or (this − last) ÷ last. */
  readonly operands: ActualOperands | null;
}

export interface ActualOperands {
  readonly form: 'share' | 'growth' | 'index' | 'reduction';
  /** The numerator, or this year's figure. */
  readonly current: Read<Quantity>;
  /** The denominator, or last year's figure. */
  readonly base: Read<Quantity>;
}

/** One of the figures that may be the result, where nothing tells which: it is for a person to say. */
export type Rival = Read<Quantity>;

/** One of several conditions of a target (達60次以上，並獲3國以上回應). */
export interface Condition {
  readonly target: Read<Target>;
  readonly actual: Read<Quantity> | null;
}

/** What the report itself claims. */
export interface Reported {
  readonly rate: Read<Quantity> | null;
  /** The phrase as printed (符合並超越年度目標值), and what it means. */
  readonly status: (Read<string> & Claimed) | null;
}

export type ClaimedStatus = 'not-met' | 'met' | 'exceeded' | 'greatly-exceeded';

/** What the words of a status claim. */
export interface Claimed {
  readonly claims: ClaimedStatus;
  /** Set where they only say on which side of the target the figure lies. */
  readonly place: Place | null;
}

/** Where a figure lies: 超過目標, below target. Of what is to be small that is no praise, and no blame. */
export type Place = 'above' | 'below';

/** One row of the report, read. Whatever is absent is `null`, and `gaps` says in words what is missing. */
export interface Indicator {
  /** Position in the table, from 1. */
  readonly number: number;
  /** Names the row by what a person would call it, wherever it moves; of rows of one name each has its own. */
  readonly key: string;
  /** The year (西元) that the report is about; `null` when nothing says it. */
  readonly year: number | null;
  readonly rows: IndicatorRows;
  /** Where the sheet keeps it. */
  readonly record: IndicatorRecord;
  readonly fields: Partial<Readonly<Record<ColumnRole, SourceText>>>;
  readonly goal: string;
  readonly name: string;
  readonly outline: NarrativeOutline;
  readonly measure: Measure;
  readonly direction: Direction;
  readonly target: Read<Target> | null;
  readonly actual: Actual | null;
  /** Where `actual` is `null` because several figures may be it: these, the likeliest first. Else empty. */
  readonly undecided: readonly Rival[];
  /** Further conditions of the target; empty when there is one only. */
  readonly conditions: readonly Condition[];
  /** Whether the target's cell asks for several things, each as much as the others: then no one figure is the result. */
  readonly isSeveral: boolean;
  /** For a `level`: what each code means. */
  readonly legend: ReadonlyMap<string, string>;
  readonly reported: Reported;
  readonly baseline: Read<Quantity> | null;
  /** What a person said of the row; what still holds is read already. */
  readonly said: RowSaid;
  readonly gaps: readonly Message[];
}
