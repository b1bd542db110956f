import { message, type Message } from '../language/message';
import type { Target } from '../quantity/target';
import type { Direction } from '../report/direction/direction';
import type { Actual } from '../report/indicator';
import { actualFigure, type OperandCells } from './operands';
import { compared, notAssessable, type Outcome } from './outcome';
import { computed, isPoint, relate } from './units';

/** Where nothing shows which way is better, only the target itself is met for certain: there is no rate and no verdict. */
export function assessOpen(
  { certainty, reasons }: Direction,
  target: Target,
  actual: Actual,
  cells: OperandCells,
): Outcome {
  const { standing, unit } = actualFigure(actual, target.unit, cells.actual);
  const relation = relate(unit, target.unit);
  const isEqual =
    isPoint(actual.quantity) &&
    isPoint(target) &&
    relation.kind !== 'incomparable' &&
    relation.kind !== 'different' &&
    computed(actual.quantity.value, unit, relation).eq(
      relation.kind === 'shares' ? computed(target.value, target.unit, relation) : target.value,
    );
  if (isEqual) return compared(standing, true, [message('direction.open-equal')]);
  if (certainty === 'stated') return notAssessable(standing, message('direction.neither'));
  return notAssessable(standing, message('direction.open', { reason: inShort(reasons) }));
}

/** The two reasons that weigh most. */
function inShort([first, second]: readonly Message[]): Message | string {
  if (!first) return '';
  return second ? message('direction.because.two', { first, second }) : first;
}
