import type { Quantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import type { IndicatorReading } from '../engine/indicatorReading';

/** Figures of a row that must count the same thing as its target. */
export interface RowUnits {
  readonly target: Read<Quantity>;
  /** The result, as the report states it; a computed one has no unit of its own. */
  readonly actual: Read<Quantity> | null;
  /** Whether the result stands in a place that exists to hold it (its column, 三、(二)達成度). */
  readonly isInField: boolean;
  /** The target as the narrative repeats it. */
  readonly stated: Read<Quantity> | null;
}

/** The figures of a row whose units are compared; `null` without a target. */
export function rowUnits(reading: IndicatorReading): RowUnits | null {
  const { target, actual } = reading.indicator;
  if (!target) return null;
  const isStated = actual !== null && actual.operands === null && actual.source !== 'corrected';
  return {
    target,
    actual: isStated ? { value: actual.quantity, evidence: actual.evidence } : null,
    isInField: actual?.source === 'column' || actual?.source === 'achievement',
    stated: reading.statedTarget,
  };
}

/** Whether the place of the result states another figure that is in the target's unit after all. */
export function isAnsweredInUnit(reading: IndicatorReading, { target }: RowUnits): boolean {
  const column = reading.indicator.fields.actual;
  const figures = [...(column ? column.quantities : []), ...(reading.resultField?.figures ?? [])];
  return figures.some(({ unit }) => {
    const relation = relateUnits(unit, target.value.unit);
    return relation === 'same' || relation === 'convertible';
  });
}
