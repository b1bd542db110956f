import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { daysOf } from '../../../quantity/dates';
import { isoOf } from '../../../quantity/due';
import { numeralAt } from '../../../quantity/numeral';
import type { Evidence } from '../../../report/evidence';
import { locate } from '../../../report/sourceText';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { BEGINS, EACH_YEAR, ENGLISH_NUMBERS, YEARS } from './vocabulary';

/** Finds targets for several years that are not over, where the year's result alone falls short of them. */
export const rule: IndicatorRule = {
  name: 'target-spans-years',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const { actual, target, measure } = reading.indicator;
    if (!target || !actual || measure === 'milestone' || reading.assessment.met !== false) return;
    const at = yearsStillRunning(reading);
    if (!at) return;
    const slots = { quote: at.quote, target: target.evidence.quote, actual: actual.evidence.quote };
    yield { message: message('target-spans-years.found', slots), at, related: [actual.evidence] };
  },
};

const REACH = 16;

/**
 * The words that make a target one of several years that are not over, such as 三年內; `null` for a target of
 * the report's year, and where the last of the years is known and has come.
 */
function yearsStillRunning({ indicator, year }: IndicatorReading): Evidence | null {
  const { target, fields } = indicator;
  const source = fields.target;
  if (!target || !source || EACH_YEAR.test(source.plain)) return null;
  const { plain } = source;
  const years = YEARS.exec(plain);
  const periods = source.periods(year).filter(({ relative }) => relative === null);
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
