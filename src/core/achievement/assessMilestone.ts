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
export function assessMilestone(
  due: string,
  actual: Actual,
  cells: OperandCells,
  reportYear: number | null,
): Outcome {
  const planned = daysOf(due);
  if (!planned) return notAssessable(null, message('achievement.note.no-target'));
  const quantity = dateInCell(actual, cells) ?? actual.quantity;
  if (isShare(quantity.unit)) {
    const isLater = reportYear !== null && Number(due.slice(0, 4)) > reportYear;
    return assessCompletion(quantity.value, isLater ? 'later-year' : 'this-year');
  }
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
function assessCompletion(percent: Decimal, due: 'this-year' | 'later-year'): Outcome {
  // What is due in a later year is neither met nor missed yet.
  if (percent.lt(100) && due === 'later-year')
    return notAssessable(null, message('achievement.note.not-due-yet'));
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
