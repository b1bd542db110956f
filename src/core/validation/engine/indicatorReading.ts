import type { Assessment, Status } from '../../achievement/assessment';
import type { ResultColumn } from '../../achievement/layout';
import type { ColumnRole } from '../../layout/roles';
import type { Period } from '../../quantity/periods';
import type { FoundQuantity, Quantity, Span } from '../../quantity/quantity';
import type { Target } from '../../quantity/target';
import type { Statement } from '../../reading/statement';
import type { RateFigures, RateForm } from '../../report/direction/rateForms';
import type { Evidence } from '../../report/evidence';
import type { Claimed, Indicator, Read } from '../../report/indicator';
import type { NarrativeOutline } from '../../report/rows/outline';
import type { SourceText } from '../../report/sourceText';
import type { CellAddress } from '../../sheet/address';
import type { CellContent } from '../../sheet/changePlan';
import type { Formula } from '../figures/formula';
import type { Claim } from '../rates/claim';

/** All that rules ask of one indicator: what its texts say, and what follows from it. */
export interface IndicatorReading {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  /** The report's year (西元). */
  readonly year: number | null;
  readonly narrative: SourceText;
  /** The readable narrative. */
  readonly plain: string;
  readonly outline: NarrativeOutline;
  /** Every quantity of the narrative, in order. */
  readonly quantities: readonly FoundQuantity[];
  /** Every period that the narrative names, in order. */
  readonly periods: readonly Period[];
  /** What the narrative says. */
  readonly statement: Statement;
  /** The texts that tell of the result: the narrative, and the cell of the result itself. */
  readonly tellings: readonly { readonly source: SourceText; readonly says: Statement }[];
  /** The definition: its own column where that is filled, else 一、衡量標準 of the narrative. */
  readonly standard: { readonly source: SourceText; readonly plain: string; readonly span: Span };
  /** The standard's formula; `null` when it has none. */
  readonly formula: Formula | null;

  /** Every rate that the narrative states, tied to the figures that it is about. */
  readonly claims: readonly Claim[];
  /** The quantities of the narrative that neither the standard nor the stated target holds: what was done. */
  readonly figuresOfWork: readonly FoundQuantity[];
  /** The field of the result; `null` for a narrative without one. */
  readonly resultField: ResultField | null;
  /**
   * The rate in the actual column, or else in the field of the result; `null` where that holds a result, or every
   * row keeps its rate there.
   */
  readonly heldRate: HeldRate | null;
  /**
   * The percentage or level that the field of the result asserts, where no figure of the row could give it;
   * `null` where one could. A count is its own evidence, and a rate is no result.
   */
  readonly unsupportedResult: Unsupported | null;
  /** What the printed rate may be; `null` where nothing is printed, or nothing to hold it against. */
  readonly ratedRow: RatedRow | null;
  /** The span of (一)年度目標值; `null` for a narrative without it (目標質量提升 is another thing). */
  readonly statedTargetSpan: Span | null;
  /** The target as (一)年度目標值 states it; `null` where that states none. */
  readonly statedTarget: Read<Target> | null;
  /** The target that the standard states; `null` where it defines, divides or grades. */
  readonly standardTarget: Read<Target> | null;
  /** Every other statement of the target that disagrees with the target's cell. */
  readonly targetConflicts: readonly TargetConflict[];
  /** Whether the row asks for a target and has none. */
  readonly lacksTarget: boolean;
  /** The status that the row claims for itself: its own column, else a phrase about the target in the narrative. */
  readonly statusClaim: StatusClaim | null;
  /** How far the row is from its target; `null` for one that claims none, or whose own numbers do not bear its phrase. */
  readonly statedMargin: Margin | null;
  /** The cells of the result that Attain filled. An actual or a rate that it merely mended as text is a person's. */
  readonly ownResults: readonly OwnResult[];

  /** Where a span of the narrative stands in the workbook. */
  quote(span: Span): Evidence;
  /** The whole text of a column's cell; `undefined` where the table has no such column. */
  cell(role: ColumnRole): Evidence | undefined;
}

/** What can be asked of an indicator without naming a place. */
export type ReadField = Exclude<keyof IndicatorReading, 'quote' | 'cell'>;

/** What the field of the result (三、(二)達成度) says in figures, in order. */
export interface ResultField {
  readonly span: Span;
  /** All but the rates that are called so. */
  readonly figures: readonly FoundQuantity[];
  readonly rates: readonly FoundQuantity[];
}

/**
 * A rate that stands where the result should. `computed`: the row's figures give it against the target;
 * `impossible`: no part is more than its whole; `count`: the target counts, and the field gives a percentage.
 */
export interface HeldRate {
  /** The rate's place. */
  readonly at: Evidence;
  readonly why: 'computed' | 'impossible' | 'count';
  /** The figure of the row that it was computed from, where the column holds the rate of it. */
  readonly of: FoundQuantity | null;
}

/** A result that nothing in the row supports, and what it would take. */
export interface Unsupported {
  readonly stated: FoundQuantity;
  readonly needs: 'two-years' | 'share' | 'level';
}

/**
 * How one row may have come to its rate: by a form of computing it; held at a cap; the result itself; what is beyond
 * the target.
 */
export type RateKind = RateForm | 'capped' | 'actual' | 'excess';

/** A row whose rate is printed beside figures that it can be held against. */
export interface RatedRow {
  readonly reading: IndicatorReading;
  readonly rate: Read<Quantity>;
  readonly figures: RateFigures;
  readonly kinds: ReadonlySet<RateKind>;
}

/** A target that the narrative or the standard states otherwise than the target's own cell. */
export interface TargetConflict {
  readonly where: 'stated' | 'standard';
  readonly other: Read<Target>;
  readonly target: Read<Target>;
}

/** What a person says of a row's status, and where. */
export interface StatusClaim extends Claimed {
  readonly evidence: Evidence;
}

/** A row that calls itself met or more, and bears it by its rate. */
export interface Margin {
  readonly reading: IndicatorReading;
  readonly claim: StatusClaim;
  /** In percent. */
  readonly rate: number;
  readonly status: Status;
}

/** A result that Attain wrote, and what stands in its cell now. */
export interface OwnResult {
  readonly reading: IndicatorReading;
  readonly role: ResultColumn;
  readonly cell: CellAddress;
  readonly written: CellContent;
  readonly found: CellContent;
}
