import { dateFromSerial, dateToSerial } from 'numfmt';
import { finite, NUMBER_ERROR } from '../coercion';
import { ofEach, type FunctionTable } from './worksheetFunction';

/** The moment as a serial number, in the time of this computer. */
function serialOf(date: Date): number {
  const days = dateToSerial([date.getFullYear(), date.getMonth() + 1, date.getDate()]) ?? 0;
  const seconds = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  return days + (seconds + date.getMilliseconds() / 1000) / 86_400;
}

/** Years before 1900 are counted from there; months and days beyond their ends run on. */
function date(year = 0, month = 0, day = 0) {
  const full = Math.trunc(year) + (year < 1900 ? 1900 : 0);
  const first = new Date(Date.UTC(full, Math.trunc(month) - 1, 1));
  const start = dateToSerial([first.getUTCFullYear(), first.getUTCMonth() + 1, 1]);
  return typeof start === 'number' && start + day >= 1 ? finite(start + Math.trunc(day) - 1) : NUMBER_ERROR;
}

function piece(index: number) {
  return ofEach(1, (serial = 0) =>
    serial < 0 ? NUMBER_ERROR : (dateFromSerial(serial)[index] ?? NUMBER_ERROR),
  );
}

/** From Sunday as 1, unless another first day is asked for. */
function weekday(serial = 0, type = 1) {
  const fromSunday = (((Math.floor(serial) - 1) % 7) + 7) % 7;
  if (type === 1) return fromSunday + 1;
  const fromMonday = (fromSunday + 6) % 7;
  if (type === 2) return fromMonday + 1;
  return type === 3 ? fromMonday : NUMBER_ERROR;
}

/** Functions of dates. The first two are computed anew whenever anything changes. */
export const DATES: FunctionTable = [
  ['NOW', () => serialOf(new Date())],
  ['TODAY', () => Math.floor(serialOf(new Date()))],
  ['DATE', ofEach(3, date)],
  ['YEAR', piece(0)],
  ['MONTH', piece(1)],
  ['DAY', piece(2)],
  ['HOUR', piece(3)],
  ['MINUTE', piece(4)],
  ['SECOND', piece(5)],
  ['WEEKDAY', ofEach(2, weekday, [undefined, 1])],
];
