import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import type { Read } from '../../../report/indicator';
import { locate } from '../../../report/sourceText';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { differenceOf } from '../../units/compareUnits';

/**
 * The first figure of an actual cell that was not read as the result, because all that it counts is certainly
 * another thing than the target's tonnes or amounts; `null` where any figure of the row may be the answer.
 */
export function countedInstead(reading: IndicatorReading): Read<FoundQuantity> | null {
  const { actual, target, fields } = reading.indicator;
  if (actual || !target || !fields.actual) return null;
  const { unit } = target.value;
  const figures = fields.actual.quantities;
  const [first] = figures;
  if (!first || figures.some((figure) => differenceOf(unit, figure.unit) !== 'different')) return null;
  const isAnswer = (figure: FoundQuantity): boolean =>
    figure.unit.dimension === 'percent' || relateUnits(unit, figure.unit) !== 'different';
  if (reading.figuresOfWork.some(isAnswer)) return null;
  return { value: first, evidence: locate(fields.actual, first.span.start, first.span.end) };
}
