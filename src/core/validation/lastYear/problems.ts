import type { Message } from '../../language/message';
import type { Evidence } from '../../report/evidence';
import { cellName, placeName } from '../../sheet/address';
import type { Problem } from '../engine/finding';
import type { ReportFile } from '../engine/reportFile';
import type { BaselineDifference } from './baselineDifference';
import { inLastYear, type YearPair } from './lastYear';

/** What every message on two years says: the words of both, and where last year's stand. */
export interface PairSlots extends Readonly<Record<string, string>> {
  readonly quote: string;
  readonly last: string;
  readonly workbook: string;
  /** `績效!E7` */
  readonly place: string;
}

/** A problem that cites this workbook's words and last year's. */
export function pairProblem(
  { lastYear }: ReportFile,
  { last }: YearPair,
  places: { readonly now: Evidence; readonly last: Evidence },
  say: (slots: PairSlots) => Message,
): Problem {
  const { cell, quote } = places.last;
  const slots = {
    quote: shortened(places.now.quote),
    last: shortened(quote),
    workbook: lastYear?.workbook ?? '',
    place: placeName(last.report.snapshot.sheet.name, cellName(cell)),
  };
  return {
    message: say(slots),
    at: places.now,
    elsewhere: lastYear ? [inLastYear(lastYear, last, places.last)] : [],
  };
}

/** A figure for last year that last year's report does not give. */
export function differenceProblem(
  report: ReportFile,
  { pair, stated, actual, arithmetic }: BaselineDifference,
  say: (slots: PairSlots) => Message,
): Problem {
  const places = { now: stated.evidence, last: actual.evidence };
  return { ...pairProblem(report, pair, places, say), arithmetic };
}

/** A definition may be long; its first words tell which one it is. */
const MOST_CHARACTERS = 60;

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > MOST_CHARACTERS
    ? `${line.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`
    : line;
}
