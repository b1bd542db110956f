import type { Assessment } from '../achievement/assessment';
import type { Unit } from '../quantity/unit';
import { relateUnits } from '../quantity/units';
import type { Voice } from './actualWords';
import { say } from './draft';
import type { PieceEdit } from './edits';
import type { HouseStyle } from '../achievement/houseStyle';
import { trimmed, type ResultField } from './resultField';
import { conditionSentence } from './resultWords';

/** Further conditions of the target that the field of the result passes over, behind its end. */
export function addConditions(
  assessment: Assessment,
  field: ResultField,
  { language }: Voice,
  style: HouseStyle,
): readonly PieceEdit[] {
  if (!field.isField) return [];
  const { end } = trimmed(field.plain, field.span);
  return assessment.indicator.conditions
    .filter(({ target }) => isPassedOver(field, target.value.unit))
    .map((condition) => ({
      span: { start: end, end },
      pieces: [say('mark.gap'), conditionSentence(condition, assessment, language, style)],
    }));
}

/** A condition without a unit could be answered by any figure. */
function isPassedOver({ figures, rates }: ResultField, unit: Unit): boolean {
  if (unit.dimension === 'none') return false;
  return [...figures, ...rates].every((figure) => relateUnits(figure.unit, unit) === 'different');
}
