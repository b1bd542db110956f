import { message } from '../../language/message';
import { standsFor } from '../../quantity/rounding';
import type { Target } from '../../quantity/target';
import type { Unit } from '../../quantity/unit';
import type { FoundActual } from './actualSearch';
import type { ChosenActual } from './chosenActual';
import type { Actual } from '../indicator';
import { cellOf, type IndicatorPlace } from '../rows/indicatorPlace';
import type { SaidActual } from '../said/decisions';
import { saidFigure } from '../said/saidActual';
import '../../layout/wording';

/** Of the actuals of one indicator the one that counts: a person's, else the column's, else the narrative's. */
export function chooseActual(
  place: IndicatorPlace,
  { said, target }: { readonly said: SaidActual | null; readonly target: Target | null },
  found: FoundActual,
  column: ChosenActual | undefined,
  unit: Unit,
): ChosenActual {
  const read = readActual(found, column);
  switch (said?.kind) {
    case undefined:
      return read;
    case 'not-applicable':
      return { actual: null, undecided: [], gaps: [message('gap.actual-not-applicable')] };
    case 'figure': {
      const cell = cellOf(place, 'actual') ??
        cellOf(place, 'narrative') ?? { row: place.record.rows.first, column: place.table.address.left };
      const source = column && column.undecided.length > 0 ? 'column' : 'narrative';
      return { actual: saidFigure(said, read, { cell, source, target, unit }), undecided: [], gaps: [] };
    }
  }
}

function readActual(found: FoundActual, column: ChosenActual | undefined): ChosenActual {
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
