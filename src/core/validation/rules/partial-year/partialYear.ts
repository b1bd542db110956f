import type { Period } from '../../../quantity/periods';
import type { Span } from '../../../quantity/quantity';
import { within } from '../../../reading/clause';
import type { Evidence } from '../../../report/evidence';
import { locate, type SourceText } from '../../../report/sourceText';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { figureOfResult } from '../../text/figurePlace';
import { sentenceOf } from '../../../reading/sentence';
import { FROM_JANUARY, OTHER_YEAR, UNTIL } from './vocabulary';

/** A result that does not run to the year's end. */
export interface PartialYear {
  /** The words that say until when. */
  readonly at: Evidence;
  readonly month: number;
}

/** Says until when a result was counted, where that is before December of the report's year; else `null`. */
export function partialYear(reading: IndicatorReading): PartialYear | null {
  const { actual, fields, target, measure } = reading.indicator;
  if (!actual || measure === 'milestone' || OTHER_YEAR.test(reading.plain)) return null;
  const asked = new Set((fields.target?.periods(reading.year) ?? []).map(({ month }) => month));
  const dueMonth = monthOf(target?.value.due ?? '');
  const found = inColumn(reading) ?? inNarrative(reading);
  return found && found.month < dueMonth && !asked.has(found.month) ? found : null;
}

/** The month of an ISO date; December for a year alone. */
function monthOf(iso: string): number {
  const month = iso.slice(5, 7);
  return month === '' ? 12 : Number(month);
}

function inColumn({ indicator, year }: IndicatorReading): PartialYear | null {
  const source = indicator.fields.actual;
  if (!source || source.quantities.length === 0) return null;
  return partIn(source, { start: 0, end: source.plain.length }, source.periods(year), year);
}

function inNarrative(reading: IndicatorReading): PartialYear | null {
  const { plain, narrative, periods, year } = reading;
  const figure = figureOfResult(reading);
  if (!figure) return null;
  const { start } = sentenceOf(plain, figure.span);
  return partIn(narrative, { start, end: figure.span.start }, periods, year);
}

/** The last month up to which a part of a text counts. */
function partIn(
  source: SourceText,
  region: Span,
  periods: readonly Period[],
  reportYear: number | null,
): PartialYear | null {
  const inRegion = within(periods, region);
  const found = ofYear(inRegion, reportYear).filter(
    ({ month, span }) => month !== null && isUntil(source.plain, span, region.start),
  );
  const last = found.at(-1);
  if (!last?.month || last.month === 12) return null;
  const isSaidLater = found.length > 1 && found.some(({ month }) => month === 12);
  const at = locate(source, last.span.start, last.span.end);
  return isSaidLater ? null : { at, month: last.month };
}

/** Those that may be of the report's year. A month without a year is of the year that was named last before it. */
function ofYear(periods: readonly Period[], reportYear: number | null): readonly Period[] {
  let named: number | null = null;
  return periods.filter(({ year }) => {
    named = year ?? named;
    return named === null || reportYear === null || named === reportYear;
  });
}

function isUntil(plain: string, { start }: Span, floor: number): boolean {
  const before = plain.slice(Math.max(floor, start - 24), start);
  return UNTIL.test(before) || FROM_JANUARY.test(before);
}
