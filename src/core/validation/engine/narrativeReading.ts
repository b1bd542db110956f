import type { Period } from '../../quantity/periods';
import type { FoundQuantity, Span } from '../../quantity/quantity';
import type { Evidence } from '../../report/evidence';
import type { Indicator } from '../../report/indicator';
import type { NarrativeOutline } from '../../report/rows/outline';

/** What the readers of claims and facts need to know of a narrative. */
export interface NarrativeReading {
  readonly indicator: Indicator;
  /** The report's year (西元). */
  readonly year: number | null;
  /** The readable narrative. */
  readonly plain: string;
  readonly outline: NarrativeOutline;
  /** Every quantity of the narrative, in order. */
  readonly quantities: readonly FoundQuantity[];
  /** Every period that the narrative names, in order. */
  readonly periods: readonly Period[];
  /** Where a span of the narrative stands in the workbook. */
  quote(span: Span): Evidence;
}
