import { message, type Message } from '../language/message';
import type { Target } from '../quantity/target';
import { isLoss } from '../report/direction/rowNature';
import type { Actual, Indicator } from '../report/indicator';
import { actualFigure, type OperandCells } from './operands';
import { compared, notAssessable, type Outcome } from './outcome';
import { computed, isPoint, relate, type Relation } from './units';
import '../report/direction/wording';

/**
 * Where nothing shows which way is better there is no rate and no verdict, but where either way is met: by the target
 * itself; and of a planned loss by what is smaller, which is a smaller loss if it is one, and else a gain.
 */
export function assessOpen(
  { name, direction: { certainty, reasons } }: Pick<Indicator, 'name' | 'direction'>,
  target: Target,
  actual: Actual,
  cells: OperandCells,
): Outcome {
  const { standing, unit } = actualFigure(actual, target.unit, cells.actual);
  const relation = relate(unit, target.unit);
  if (isPoint(actual.quantity) && isPoint(target) && isAlike(relation)) {
    const told = computed(actual.quantity.value, unit, relation);
    const asked = relation.kind === 'shares' ? computed(target.value, target.unit, relation) : target.value;
    if (told.eq(asked)) return compared(standing, true, [message('direction.open-equal')]);
    const isSignChange = told.isNegative() !== asked.isNegative();
    if (certainty !== 'stated' && isLoss(name) && isSignChange && told.abs().lte(asked.abs()))
      return compared(standing, true, [message('direction.open-smaller-loss')]);
  }
  if (certainty === 'stated') return notAssessable(standing, message('direction.neither'));
  return notAssessable(standing, message('direction.open', { reason: inShort(reasons) }));
}

const isAlike = ({ kind }: Relation): boolean => kind !== 'incomparable' && kind !== 'different';

/** The two reasons that weigh most. */
function inShort([first, second]: readonly Message[]): Message | string {
  if (!first) return '';
  return second ? message('direction.because.two', { first, second }) : first;
}
