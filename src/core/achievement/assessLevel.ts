import { message } from '../language/message';
import type { Target } from '../quantity/target';
import type { Actual, Indicator } from '../report/indicator';
import { boundOf, comparatorFor } from './bound';
import { exactly, meets } from './compare';
import { actualFigure } from './operands';
import type { OperandCells } from './operands';
import type { Outcome } from './outcome';
import { compared, notAssessable } from './outcome';

/** A bare code with a legend: met or not, never a rate. */
export function assessLevel(
  indicator: Indicator,
  target: Target,
  actual: Actual,
  cells: OperandCells,
): Outcome {
  const { quantity } = actual;
  const code = quantity.value.toString();
  if (quantity.unit.dimension !== 'none' && quantity.unit.name !== target.unit.name) {
    return notAssessable(null, message('achievement.note.not-a-code', { actual: actual.evidence.quote }));
  }
  if (indicator.legend.size > 0 && !indicator.legend.has(code)) {
    return notAssessable(null, message('achievement.note.code-not-in-legend', { code }));
  }
  const { standing } = actualFigure(actual, target.unit, cells.actual);
  const notes = [message('achievement.note.level')];
  const bound = boundOf(comparatorFor(indicator, target), target.value, target, { kind: 'same' });
  const met = meets(exactly(quantity.value), bound) === true;
  if (met && !quantity.value.eq(target.value)) notes.push(message('achievement.note.level-beyond', { code }));
  return compared(standing, met, notes);
}
