import { isPercent, type Quantity } from '../../quantity/quantity';
import type { Read } from '../../report/indicator';
import { locate } from '../../report/sourceText';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { AssessedTable } from '../engine/assessedTable';
import { ownColumn } from './columns';

/**
 * The percentage that answers for a coded level, in the actual column or in the field of the result; `null`
 * where a code stands beside it, or none is asked for.
 */
export function percentForLevel(reading: IndicatorReading, report: AssessedTable): Read<Quantity> | null {
  const { measure, legend } = reading.indicator;
  if (measure !== 'level') return null;
  const column = ownColumn(reading, 'actual', report);
  const field = reading.resultField;
  const figures = column ? column.quantities : field ? [...field.figures, ...field.rates] : [];
  const isCode = figures.some(({ unit, value }) => unit.dimension === 'none' && legend.has(value.toString()));
  const stated = figures.find(isPercent);
  if (isCode || !stated) return null;
  const { start, end } = stated.span;
  return { value: stated, evidence: column ? locate(column, start, end) : reading.quote(stated.span) };
}
