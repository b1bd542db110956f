import type { Message } from '../language/message';
import { message } from '../language/message';
import type { Target } from '../quantity/target';
import type { Unit } from '../quantity/unit';
import type { Actual } from '../report/indicator';
import type { Relation } from './units';

/** What the reader of a rate must know about the two units that were divided. */
export function unitNotes(
  relation: Relation,
  actual: Actual,
  actualUnit: Unit,
  target: Target,
): readonly Message[] {
  if (relation.kind === 'different') {
    const slots = { actual: actual.quantity.unit.text || actualUnit.text, target: target.unit.text };
    return [message('achievement.note.different-units', slots)];
  }
  if (relation.kind !== 'shares' || relation.note === null) return [];
  return relation.note === 'percent-and-points'
    ? [message('achievement.note.percent-and-points')]
    : [message('achievement.note.bare-as-percent')];
}
