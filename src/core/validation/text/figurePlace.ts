import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { within } from '../../reading/clause';
import type { Evidence } from '../../report/evidence';
import { firstIndex } from '../../text/firstIndex';
import type { IndicatorReading } from '../engine/indicatorReading';

/** The quantity of the narrative that a piece of evidence quotes; `undefined` when it stands elsewhere. */
export function figureOf(reading: IndicatorReading, { cell, end }: Evidence): FoundQuantity | undefined {
  const { narrative } = reading;
  const part = narrative.parts.find((own) => own.cell.row === cell.row && own.cell.column === cell.column);
  if (!part) return undefined;
  const figures = within(reading.quantities, { start: part.from, end: part.to });
  const endOf = (figure: FoundQuantity | undefined): number => (figure ? reading.quote(figure.span).end : 0);
  // A change in the wrong direction is quoted with its verb, so that only the ends agree.
  const found = figures[firstIndex(figures.length, (index) => endOf(figures[index]) >= end)];
  return endOf(found) === end ? found : undefined;
}

/** The quantity of the narrative that the result was read from, else one that says the same; `undefined`: none. */
export function figureOfResult(reading: IndicatorReading): FoundQuantity | undefined {
  const { actual } = reading.indicator;
  if (!actual) return undefined;
  const { quantity, evidence } = actual;
  return (
    figureOf(reading, evidence) ??
    reading.quantities.find(
      ({ value, unit }) => relateUnits(unit, quantity.unit) === 'same' && value.eq(quantity.value),
    )
  );
}
