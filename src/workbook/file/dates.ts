import { excelDate } from '../../core/quantity/dates';
import { Decimal } from '../../core/quantity/decimal';

const STORED = /^(?:(?<date>\d{4}-\d\d-\d\d))?(?:(?:^|T|(?<=\d) )(?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/;
const DAY = 86_400_000;

/** The number that Excel makes of a date stored as text (ISO 8601, cells of type `d`); `null` for no date. */
export function storedDate(stored: string): number | null {
  const { date, time } = STORED.exec(stored.trim())?.groups ?? {};
  if (date === undefined && time === undefined) return null;
  const day = date === undefined ? null : Date.parse(`${date}T00:00:00Z`);
  const clock = Date.parse(`1970-01-01T${time ?? '00:00'}Z`) / DAY;
  const number = (day === null ? 0 : excelDate(new Decimal(day / DAY))) + clock;
  return Number.isFinite(number) ? number : null;
}
