import { isRepublicanYear } from '../../quantity/republican';
import { message, type Message } from '../../language/message';
import type { IndicatorReading } from '../engine/indicatorReading';

const FIRST_YEAR = 1911;

/** A year (西元) as a row counts its years: 民國 where it writes that very year so, else as 西元. */
export function yearAsWritten(
  year: number,
  { plain, periods }: Pick<IndicatorReading, 'plain' | 'periods'>,
): Message {
  const isRepublican = periods.some(
    ({ year: said, span }) => said === year && isRepublicanYear(plain.slice(span.start, span.end)),
  );
  return isRepublican
    ? message('findings.year.roc', { year: String(year - FIRST_YEAR) })
    : message('findings.year', { year: String(year) });
}
