import { comparatorAround } from '../../quantity/comparators';
import { isPercent, type FoundQuantity } from '../../quantity/quantity';
import type { Comparator } from '../../quantity/target';
import { relateUnits } from '../../quantity/units';
import type { Evidence } from '../../report/evidence';
import { locate, type SourceText } from '../../report/sourceText';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { ReportFile } from '../engine/reportFile';
import { ownColumn } from './columns';
import { BOUND_BEHIND } from './vocabulary';

/**
 * Where the target stands again, with its 以上 or 以下, in the place of the result: the actual column, else the
 * field of the result. `null` where a figure of its own stands there as well.
 */
export function restatedTarget(reading: IndicatorReading, report: ReportFile): Evidence | null {
  const column = ownColumn(reading, 'actual', report);
  if (column) return restatedIn(reading, column, column.quantities);
  const field = reading.resultField;
  return field && restatedIn(reading, reading.narrative, field.figures);
}

function restatedIn(
  reading: IndicatorReading,
  source: SourceText,
  figures: readonly FoundQuantity[],
): Evidence | null {
  const target = reading.indicator.target?.value;
  const [first, ...rest] = figures;
  if (!target || !first?.value.eq(target.value)) return null;
  const isLike = (figure: FoundQuantity): boolean =>
    relateUnits(figure.unit, target.unit) !== 'different' && (isPercent(first) || !isPercent(figure));
  // 逾 60 次 says more than the target does, and 於 3 日內 is how such a service is kept.
  const comparator = comparatorAround(source.plain, first.span);
  const isBound = comparator === '>=' || (comparator === '<=' && target.unit.dimension !== 'time');
  if (!isBound || !isLike(first) || rest.some(isLike) || !comparatorsOf(reading).includes(comparator))
    return null;
  const tail = BOUND_BEHIND.exec(source.plain.slice(first.span.end, first.span.end + 8));
  return locate(source, first.span.start, first.span.end + (tail?.[0].length ?? 0));
}

/** The comparison as the target's cell says it, and as the narrative says it again. */
function comparatorsOf(reading: IndicatorReading): readonly (Comparator | null)[] {
  return [reading.indicator.target?.value.comparator ?? null, reading.statedTarget?.value.comparator ?? null];
}
