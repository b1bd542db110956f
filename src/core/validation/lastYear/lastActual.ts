import type { Quantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import type { IndicatorReading } from '../engine/indicatorReading';
import { canBeSame } from '../figures/sameFigure';

/** What last year's report gives as its result. */
export interface LastActual {
  readonly figure: Read<Quantity>;
  /** Whether it is printed, exactly, in a place that exists to hold it (its column, 三、(二)達成度). */
  readonly isPrinted: boolean;
}

/**
 * The result of last year that a figure of this year can be compared with; `null` where none counts the same.
 * For a growth, the figure that it grew to is one as well.
 */
export function lastActual({ indicator }: IndicatorReading, stated: Quantity): LastActual | null {
  const { actual } = indicator;
  if (!actual || actual.quantity.unit.dimension === 'date') return null;
  const own: LastActual = {
    figure: { value: actual.quantity, evidence: actual.evidence },
    isPrinted:
      (actual.source === 'column' || actual.source === 'achievement') &&
      actual.operands === null &&
      actual.quantity.exactness === 'exact',
  };
  const { operands } = actual;
  const reached: readonly LastActual[] =
    operands && operands.form !== 'share' ? [{ figure: operands.current, isPrinted: true }] : [];
  const all = [own, ...reached];
  const relation = ({ figure }: LastActual): ReturnType<typeof relateUnits> =>
    relateUnits(figure.value.unit, stated.unit);
  return (
    all.find((one) => relation(one) === 'same' || relation(one) === 'convertible') ??
    all.find((one) => relation(one) === 'unknown') ??
    null
  );
}

/** Another figure of last year's row that a stated one can be; `null` when only the result was compared. */
export function otherLastFigure(reading: IndicatorReading, stated: Read<Quantity>): Read<Quantity> | null {
  for (const quantity of reading.figuresOfWork) {
    const figure = { value: quantity, evidence: reading.quote(quantity.span) };
    if (relateUnits(quantity.unit, stated.value.unit) !== 'unknown' && canBeSame(figure, stated))
      return figure;
  }
  return null;
}
