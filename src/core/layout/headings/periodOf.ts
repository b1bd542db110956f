import { westernYear } from '../../quantity/westernYear';
import { foldedText } from '../evidence/foldedText';
import { wholeYear, type ReportPeriod } from '../period';
import { periodIn } from './periodIn';
import { yearInRow } from './yearInRow';

/** 112Q2, 112-1月, 112/第2季: a year without 年 before a part of it. */
const YEAR_FIRST = /^(9\d|1\d{2})[\s/.-]?(?=\D)(.+)$/;

/** The period that a person wrote: 112, 2023, FY23, Q2, 112Q2, 112年第2季, 累計, 1-9月; `null` for any other text. */
export function periodOf(text: string): ReportPeriod | null {
  const plain = foldedText(text).toLowerCase();
  const year = yearInRow(plain);
  if (year !== null) return wholeYear(year);
  const [, first, rest] = YEAR_FIRST.exec(plain) ?? [];
  const part = rest === undefined ? null : alone(rest);
  if (part?.year === null) return { year: westernYear(Number(first)), part: part.part };
  return alone(plain);
}

function alone(text: string): ReportPeriod | null {
  const { period, rest } = periodIn(text);
  return /[\p{L}\p{N}]/u.test(rest) ? null : period;
}
