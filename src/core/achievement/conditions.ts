import type { Message } from '../language/message';
import { message } from '../language/message';
import type { Target } from '../quantity/target';
import type { Condition, Indicator } from '../report/indicator';
import { boundOf, comparatorFor } from './bound';
import { intervalOf, meetsAsStated } from './compare';
import { shownQuantity } from './digits';
import { notAssessable, type Outcome } from './outcome';
import { computed, relate } from './units';

/**
 * Adds the further conditions of a target: the indicator is met only when all are. Where nothing answers one, figures
 * and rate stand, and whether it is met stays open.
 */
export function withConditions(outcome: Outcome, indicator: Indicator): Outcome {
  const answers = indicator.conditions.map((condition) => answer(condition));
  const notes = [...outcome.notes, ...answers.flatMap((found) => found.notes)];
  const failed = answers.some((found) => found.met === false);
  if (indicator.isSeveral)
    return ofSeveral({ ...outcome, met: ownVerdict(outcome, indicator), notes }, answers);
  if (outcome.met === null) return { ...outcome, notes };
  if (failed) return { ...outcome, met: false, status: 'not-met', notes };
  const isOpen = outcome.met && answers.some(({ met }) => met === null);
  if (!isOpen) return { ...outcome, notes };
  return { ...outcome, met: null, status: 'not-assessable', notes: [...notes, CONDITIONS_OPEN] };
}

const CONDITIONS_OPEN = message('achievement.note.conditions-open');

/** Whether figures and rate stand, and only a further condition that nothing answers leaves the verdict open. */
export const waitsForCondition = ({ notes }: Pick<Outcome, 'notes'>): boolean =>
  notes.some(({ id }) => id === CONDITIONS_OPEN.id);

/** Of several things that stand in one cell none has a rate that is the row's; it is met when all of them are. */
function ofSeveral(outcome: Outcome, answers: readonly Answer[]): Outcome {
  const all = [outcome.met, ...answers.map(({ met }) => met)];
  const notes = [...outcome.notes, message('achievement.note.several', { count: all.length })];
  if (all.includes(false)) return { ...outcome, ...NO_RATE, met: false, status: 'not-met', notes };
  if (all.includes(null)) return notAssessable(outcome.actual, ...notes);
  return { ...outcome, ...NO_RATE, met: true, status: 'met', notes };
}

/** Among several things, a figure in the unit of none of them is the answer to none. */
function ownVerdict({ met }: Outcome, { actual, target }: Indicator): boolean | null {
  if (!actual || !target) return met;
  return relate(actual.quantity.unit, target.value.unit).kind === 'different' ? null : met;
}

const NO_RATE = { expression: null, rate: null };

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
  const comparator = comparatorFor({ direction: { way: 'higher' }, measure: 'value' }, target);
  return meetsAsStated(intervalOf(actual, relation), boundOf(comparator, value, target, relation));
}
