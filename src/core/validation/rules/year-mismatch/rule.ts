import { isInside } from '../../../quantity/quantity';
import { message } from '../../../language/message';
import { PAUSE, type TableProblem, type TableRule } from '../../engine/rule';
import type { Period } from '../../../quantity/periods';
import { within } from '../../../reading/clause';
import type { Evidence } from '../../../report/evidence';
import { flatten } from '../../../report/rows/readOutline';
import { locate } from '../../../report/sourceText';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { figureOf } from '../../text/figurePlace';
import { COMPARED, FIELD_TITLE, MONTHS_AND_DAYS, SINCE } from './vocabulary';

/** A table of fewer rows says nothing about its own year. */
const FEWEST_ROWS = 3;

/** Finds years that are neither the report's nor the one before it, where one of these is meant. */
export const rule: TableRule = {
  name: 'year-mismatch',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check({ readings, year }): Iterable<TableProblem | typeof PAUSE> {
    if (year === null) return;
    const rows: { readonly indicator: number; readonly years: readonly WrongYear[] }[] = [];
    for (const reading of readings) {
      rows.push({ indicator: reading.indicator.number, years: [...wrongYears(reading)] });
      yield PAUSE;
    }
    const own = yearOfMostRows(rows.map(({ years }) => years));
    for (const { indicator, years } of rows) {
      for (const { at, year: said } of years) {
        if (said === own) continue;
        const slots = { quote: at.quote, year: String(year), roc: String(year - 1911) };
        yield { indicator, message: message('year-mismatch.found', slots), at };
      }
    }
  },
};

/** A year of most rows is the table's own: then its title was misread, or names another one. */
function yearOfMostRows(rows: readonly (readonly WrongYear[])[]): number | null {
  if (rows.length < FEWEST_ROWS) return null;
  const naming = new Map<number, number>();
  for (const row of rows)
    for (const year of new Set(row.map((wrong) => wrong.year))) naming.set(year, (naming.get(year) ?? 0) + 1);
  return [...naming].find(([, count]) => count * 2 > rows.length)?.[0] ?? null;
}

/** A year that stands where the report's year, or the one before it, is meant. */
interface WrongYear {
  readonly at: Evidence;
  readonly year: number;
}

/** Finds the years of a row that are neither the report's nor the one before, where one of these is meant. */
function* wrongYears(reading: IndicatorReading): Iterable<WrongYear> {
  const { year } = reading;
  if (year === null) return;
  const isOther = (period: Period): boolean =>
    period.year !== null && period.year !== year && period.year !== year - 1;
  yield* inTitles(reading, isOther);
  yield* inAliases(reading, year);
  yield* inFormula(reading, isOther);
  yield* besideResult(reading, isOther);
}

type IsOther = (period: Period) => boolean;

/** (一)98年度目標值 in the report of 100. */
function* inTitles(reading: IndicatorReading, isOther: IsOther): Iterable<WrongYear> {
  for (const { level, title, heading } of flatten(reading.outline.sections)) {
    if (level > 2 || !FIELD_TITLE.test(title)) continue;
    yield* found(reading, within(reading.periods, heading), isOther);
  }
}

/** 本(99)年, 上年度(97年): a year that contradicts the word beside it. */
function* inAliases(reading: IndicatorReading, year: number): Iterable<WrongYear> {
  yield* found(reading, reading.periods, ({ relative, span, year: said }) => {
    const isNamed = /\d{2,4}/.test(reading.plain.slice(span.start, span.end).replace(MONTHS_AND_DAYS, ''));
    return relative !== null && isNamed && said !== null && said !== (relative === 'this' ? year : year - 1);
  });
}

/** A formula of growth that still compares the years of an earlier report. */
function* inFormula(reading: IndicatorReading, isOther: IsOther): Iterable<WrongYear> {
  const form = reading.formula?.division.form;
  if (form === undefined || form === 'share') return;
  const { source, span } = reading.standard;
  for (const period of source.periods(reading.year)) {
    if (!isInside(span, period.span) || period.month !== null || !isOther(period)) continue;
    yield { at: locate(source, period.span.start, period.span.end), year: period.year ?? 0 };
  }
}

/** (二)達成度：98 年 157 場次 */
function* besideResult(reading: IndicatorReading, isOther: IsOther): Iterable<WrongYear> {
  const { outline, plain, indicator } = reading;
  const field = outline.achievement;
  const figure = indicator.actual && figureOf(reading, indicator.actual.evidence);
  if (!field || !figure || !isInside(field, figure.span)) return;
  yield* found(reading, within(reading.periods, field), (period) => {
    const { start, end } = period.span;
    const between = plain.slice(end, figure.span.start);
    return (
      end <= figure.span.start &&
      between.length <= 12 &&
      !/[,，。;\d]/.test(between) &&
      !SINCE.test(between) &&
      !COMPARED.test(plain.slice(Math.max(0, start - 8), start)) &&
      period.month === null &&
      isOther(period)
    );
  });
}

function* found(
  reading: IndicatorReading,
  periods: readonly Period[],
  isMeant: (period: Period) => boolean,
): Iterable<WrongYear> {
  for (const period of periods) {
    if (isMeant(period)) yield { at: reading.quote(period.span), year: period.year ?? 0 };
  }
}
