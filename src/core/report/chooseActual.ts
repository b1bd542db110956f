import type { Message } from '../language/message';
import type { Quantity } from '../quantity/quantity';
import { standsFor } from '../quantity/rounding';
import type { Unit } from '../quantity/unit';
import type { FoundActual } from './actualSearch';
import type { Actual, Indicator } from './indicator';
import { cellOf, type IndicatorPlace } from './indicatorPlace';

/** An actual with what is missing, where there is none. */
export interface ChosenActual {
  readonly actual: Actual | null;
  readonly gaps: readonly Message[];
}

/** Of the actuals of one indicator the one that counts: the user's, else the column's, else the narrative's. */
export function chooseActual(
  place: IndicatorPlace,
  indicator: Pick<Indicator, 'number' | 'goal' | 'name'>,
  found: FoundActual,
  column: ChosenActual | undefined,
  unit: Unit,
): ChosenActual {
  const corrected = place.corrections(indicator)?.actual;
  if (corrected) {
    const base = column?.actual ?? found.actual;
    const own: Unit = base?.quantity.unit ?? unit;
    const quantity: Quantity = {
      value: corrected,
      low: corrected,
      high: corrected,
      exactness: 'exact',
      unit: own,
      decimals: corrected.decimalPlaces(),
    };
    const cell = base?.evidence.cell ??
      cellOf(place, 'actual') ??
      cellOf(place, 'narrative') ?? { row: place.rows.first, column: place.table.address.left };
    const evidence = base?.evidence ?? { cell, start: 0, end: 0, quote: '' };
    return { actual: { quantity, source: 'corrected', evidence, operands: null }, gaps: [] };
  }
  // An error in the actual column hides what should be there: the narrative must not paper over it.
  if (column?.actual) return { ...column, actual: withOperands(column.actual, found.actual) };
  if (column && column.gaps.length > 0) return column;
  return found;
}

/** A column that holds what two figures of the narrative give is still supported by them. */
function withOperands(column: Actual, narrative: Actual | null): Actual {
  const operands = narrative?.operands;
  return operands && standsFor(column.quantity, narrative.quantity.value) ? { ...column, operands } : column;
}
