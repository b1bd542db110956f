import { message, type Message } from '../../language/message';
import type { NarrativeReading } from '../engine/narrativeReading';

const FIRST_YEAR = 1911;
/** 99 年, (100)年, 民國 99.12.31: a year in two or three digits. */
const REPUBLICAN = /^(?:民國|本|\(|\s)*\d{2,3}(?!\d)/;

/** A year (西元) as a row counts its years: 民國 where it writes that very year so, else as 西元. */
export function yearAsWritten(
  year: number,
  { plain, periods }: Pick<NarrativeReading, 'plain' | 'periods'>,
): Message {
  const isRepublican = periods.some(
    ({ year: said, span }) => said === year && REPUBLICAN.test(plain.slice(span.start, span.end)),
  );
  return isRepublican
    ? message('findings.year.roc', { year: String(year - FIRST_YEAR) })
    : message('findings.year', { year: String(year) });
}
