import { Decimal } from '../quantity/decimal';
import { message } from '../language/message';
import type { Actual } from '../report/indicator';
import { dateQuantity, daysOf, excelDate, isoDate } from '../quantity/dates';
import type { Quantity } from '../quantity/quantity';
import type { OperandCells } from './operands';
import type { Outcome } from './outcome';
import { compared, notAssessable } from './outcome';
import { isShare } from './units';

/** A number below this is no date of a report: Excel's 1 January 1950. */
const EARLIEST = 18_264;

/** A planned date: met when the actual date, or all of the month that is stated, is not after it. */
export function assessMilestone(due: string, actual: Actual, cells: OperandCells): Outcome {
  const planned = daysOf(due);
  if (!planned) return notAssessable(null, message('achievement.note.no-target'));
  const quantity = dateInCell(actual, cells) ?? actual.quantity;
  if (isShare(quantity.unit)) return assessCompletion(quantity.value);
  if (quantity.unit.dimension !== 'date') return notAssessable(null, message('achievement.note.no-date'));

  const [low, high] = [quantity.low, quantity.high ?? quantity.value];
  if (low.gt(planned.last)) {
    return compared(null, false, [daysMessage('achievement.note.late', low.minus(planned.last))]);
  }
  if (high.gt(planned.last)) {
    const slots = { actual: isoDate(low).slice(0, 7), due };
    return notAssessable(null, message('achievement.note.date-undecided', slots));
  }
  const early = new Decimal(planned.first).minus(high);
  return compared(null, true, [
    early.gt(0) ? daysMessage('achievement.note.early', early) : message('achievement.note.on-time'),
  ]);
}

/** A share of completion where a date was planned: complete is met, though nobody says when. */
function assessCompletion(percent: Decimal): Outcome {
  return percent.gte(100)
    ? compared(null, true, [message('achievement.note.completed-undated')])
    : compared(null, false, [message('achievement.note.not-completed')]);
}

/** A date that Excel keeps in the actual's own cell is a number there. */
function dateInCell({ source, quantity }: Actual, { actual }: OperandCells): Quantity | null {
  const isBareNumber = source === 'column' && quantity.unit.dimension === 'none';
  return isBareNumber && actual?.holds?.gte(EARLIEST) ? dateQuantity(isoOfExcelDate(actual.holds)) : null;
}

function isoOfExcelDate(serial: Decimal): string {
  return isoDate(serial.floor().minus(excelDate(new Decimal(0))));
}

function daysMessage(id: 'achievement.note.late' | 'achievement.note.early', days: Decimal) {
  return message(id, { count: days.toNumber() });
}
