import type { Message } from '../language/message';
import { message } from '../language/message';
import type { Target } from '../quantity/target';
import type { Condition, Indicator } from '../report/indicator';
import { boundOf, comparatorFor } from './bound';
import { intervalOf, meetsAsStated } from './compare';
import { shownQuantity } from './digits';
import type { Outcome } from './outcome';
import { computed, relate } from './units';

/**
 * Adds the further conditions of a target: the indicator is met only when all are. A condition that nothing
 * answers is noted and decides nothing.
 */
export function withConditions(outcome: Outcome, indicator: Indicator): Outcome {
  const answers = indicator.conditions.map((condition) => answer(condition));
  const notes = [...outcome.notes, ...answers.flatMap((found) => found.notes)];
  const failed = answers.some((found) => found.met === false);
  if (!failed || outcome.met === null) return { ...outcome, notes };
  return { ...outcome, met: false, status: 'not-met', notes };
}

interface Answer {
  readonly met: boolean | null;
  readonly notes: readonly Message[];
}

function answer({ target, actual }: Condition): Answer {
  const wanted = target.evidence.quote;
  if (!actual)
    return { met: null, notes: [message('achievement.note.condition-unanswered', { target: wanted })] };
  const relation = relate(actual.value.unit, target.value.unit);
  const met = relation.kind === 'incomparable' ? null : conditionMet(target.value, actual.value, relation);
  const slots = { target: wanted, actual: shownQuantity(actual.value) };
  if (met === null) return { met, notes: [message('achievement.note.condition-undecided', slots)] };
  return {
    met,
    notes: [message(met ? 'achievement.note.condition-met' : 'achievement.note.condition-failed', slots)],
  };
}

function conditionMet(
  target: Target,
  actual: NonNullable<Condition['actual']>['value'],
  relation: ReturnType<typeof relate>,
): boolean | null {
  const value = relation.kind === 'shares' ? computed(target.value, target.unit, relation) : target.value;
  const comparator = comparatorFor({ direction: 'higher', measure: 'value' }, target);
  return meetsAsStated(intervalOf(actual, relation), boundOf(comparator, value, target, relation));
}
