import { message } from '../language/message';
import { current } from '../report/said/decisions';
import type { Target } from '../quantity/target';
import type { Indicator } from '../report/indicator';
import type { Assessment } from './assessment';
import { assessLevel } from './assessLevel';
import { assessMilestone } from './assessMilestone';
import { assessWords } from './assessWords';
import { assessNothing } from './assessNothing';
import { assessOpen } from './assessOpen';
import { assessNumbers } from './assessNumbers';
import { assessLead } from './assessLead';
import { assessWithoutActual } from './assessWithoutActual';
import { withConditions } from './conditions';
import type { OperandCells } from './operands';
import { NO_CELLS } from './operands';
import type { Outcome } from './outcome';
import { notAssessable } from './outcome';
import type { Scheme } from './scheme';
import { shownRate } from './shownRate';
import { isShare } from './units';
import './wording';

/**
 * What the numbers of an indicator give under a scheme. `cells` names the row's cells that hold the actual
 * and the target as numbers, or will hold them (see `operandCells`): the rate's formula refers to these.
 */
export function assess(indicator: Indicator, scheme: Scheme, cells: OperandCells = NO_CELLS): Assessment {
  const outcome = withConditions(measured(indicator, scheme, cells), indicator);
  return { indicator, ...outcome, shown: outcome.rate && shownRate(outcome.rate, scheme) };
}

/** 零事故 and 收支平衡 are targets of zero that words answer as well: 無, 有賸餘. */
const wordsAgainstZero = (indicator: Indicator, { value }: Target): Outcome | null =>
  value.isZero() && indicator.undecided.length === 0 ? assessWords(indicator) : null;

function measured(indicator: Indicator, scheme: Scheme, cells: OperandCells): Outcome {
  const { target, actual, measure } = indicator;
  if (current(indicator.said.actual)?.kind === 'not-applicable')
    return notAssessable(null, message('achievement.note.not-applicable'));
  if (!target)
    return (
      assessWords(indicator) ??
      assessNothing(indicator) ??
      assessLead(indicator) ??
      notAssessable(null, message('achievement.note.no-target'))
    );
  if (!actual)
    return wordsAgainstZero(indicator, target.value) ?? assessWithoutActual(indicator, target.value);
  if (measure === 'level') return assessLevel(indicator, target.value, actual, cells);
  if (measure === 'milestone' && target.value.due !== null && !isShare(target.value.unit)) {
    return assessMilestone(target.value.due, actual, cells, indicator.year);
  }
  if (indicator.direction.way === 'open') return assessOpen(indicator, target.value, actual, cells);
  return assessNumbers(indicator, target, actual, scheme, cells);
}
