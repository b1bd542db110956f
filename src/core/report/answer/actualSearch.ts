import type { Message } from '../../language/message';
import type { Quantity } from '../../quantity/quantity';
import type { Target } from '../../quantity/target';
import type { Unit } from '../../quantity/unit';
import type { Statement } from '../../reading/statement';
import type { Division } from '../measure/division';
import type { Actual, Measure, Read, Rival } from '../indicator';
import type { NarrativeOutline } from '../rows/outline';
import type { SourceText } from '../sourceText';

/** All that the search for the actual may look at. */
export interface ActualSearch {
  readonly narrative: SourceText;
  readonly outline: NarrativeOutline;
  /** The narrative, read. */
  readonly statement: Statement;
  readonly target: Read<Target> | null;
  /** Whether the target is an amount of change (減少 200 公噸). */
  readonly isChange: boolean;
  /** Whether the target is one amount (5 場), and not a list of them (國內 3 場、國外 2 場). */
  readonly isOneAmount: boolean;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly division: Division | undefined;
  readonly legend: ReadonlyMap<string, string>;
  readonly name: string;
  /** The target's own words. */
  readonly asked: string;
  readonly reportYear: number | null;
}

/** What the narrative says of the result. */
export interface FoundActual {
  readonly actual: Actual | null;
  /** The figures that may be the actual, where nothing tells which; else empty. */
  readonly undecided: readonly Rival[];
  readonly reportedRate: Read<Quantity> | null;
  readonly gaps: readonly Message[];
}

/** Whether the target is a percentage, or a number of percentage points. */
export function isPercentMeasure({ target }: Pick<ActualSearch, 'target'>): boolean {
  return target?.value.unit.dimension === 'percent' || target?.value.unit.dimension === 'point';
}
