import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { daysOf } from '../../../quantity/dates';
import { isoOf } from '../../../quantity/due';
import { numeralAt } from '../../../quantity/numeral';
import { findPeriods } from '../../../quantity/periods';
import type { Evidence } from '../../../report/evidence';
import { locate } from '../../../report/sourceText';
import type { Dossier } from '../../engine/dossier';

/** Finds targets for several years that are not over, where the year's result alone falls short of them. */
export const rule: IndicatorRule = {
  name: 'target-spans-years',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const { actual, target, measure } = dossier.indicator;
    if (!target || !actual || measure === 'milestone' || dossier.assessment.met !== false) return;
    const at = yearsStillRunning(dossier);
    if (!at) return;
    const slots = { quote: at.quote, target: target.evidence.quote, actual: actual.evidence.quote };
    yield { message: message('target-spans-years.found', slots), at, related: [actual.evidence] };
  },
};

/** 三年內, 4 年期間, within three years */
const YEARS =
  /(?<![\d第])(?<zh>[2-9]|10|[二兩三四五六七八九十])\s?(?:個)?年度?[內間期]|\b(?:within|over|in)\s(?:the next\s|a period of\s)?(?<en>[2-9]|10|two|three|four|five|six|seven|eight|nine|ten)\s(?:fiscal |financial )?years\b/i;
const ENGLISH_NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** 自 99 年起, 由 2016-17年度開始, from 2023 */
const BEGINS = /(?:[自由從]|\b(?:from|beginning in|starting in|as of)\s)\s?$/i;
/** A target of each year, or one that says what was due this year. */
const EACH_YEAR =
  /每年|逐年|平均每?年|年均|各年|本年度?(?!內)|當年|\b(?:each|every|per) year|\b(?:annual|yearly|annually)\b|this year/i;
const REACH = 16;

/**
 * The words that make a target one of several years that are not over, such as 三年內; `null` for a target of
 * the report's year, and where the last of the years is known and has come.
 */
function yearsStillRunning({ indicator, year }: Dossier): Evidence | null {
  const { target, fields } = indicator;
  const source = fields.target;
  if (!target || !source || EACH_YEAR.test(source.plain)) return null;
  const { plain } = source;
  const years = YEARS.exec(plain);
  const periods = findPeriods(plain, year).filter(({ relative }) => relative === null);
  if (years) {
    const begin = periods.find(({ span }) =>
      BEGINS.test(plain.slice(Math.max(0, span.start - REACH), span.start)),
    );
    if (begin === undefined || begin.year === null || year === null) return null;
    const last = begin.year + lengthOf(years) - 1;
    return last > year ? locate(source, years.index, years.index + years[0].length) : null;
  }
  const { due } = target.value;
  const planned = due === null ? null : daysOf(due);
  const until = periods.find((period) => isoOf(period, year) === due);
  if (!planned || !until || year === null || target.value.unit.dimension === 'date') return null;
  return Number(due?.slice(0, 4)) > year ? locate(source, until.span.start, until.span.end) : null;
}

function lengthOf({ groups }: RegExpExecArray): number {
  const { zh, en } = groups ?? {};
  if (zh !== undefined) return numeralAt(zh.replace('兩', '二'), 0)?.value.toNumber() ?? 0;
  const word = ENGLISH_NUMBERS.indexOf(en?.toLowerCase() ?? '');
  return word < 0 ? Number(en) : word + 2;
}
