import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { daysOf } from '../../../quantity/dates';
import { findCompletion } from '../../../report/answer/prose/completion';
import type { Evidence } from '../../../report/evidence';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { figureOf, figureOfResult } from '../../text/figurePlace';
import { sentenceOf } from '../../../reading/sentence';
import { isoOf } from '../../../quantity/due';
import type { Period } from '../../../quantity/periods';
import type { Span } from '../../../quantity/quantity';
import { within } from '../../../reading/clause';
import { NO_RESULT } from './vocabulary';

/** Finds what was done, or told of, after the date that its target names. */
export const rule: IndicatorRule = {
  name: 'milestone-late',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const late = lateness(reading);
    const { target } = reading.indicator;
    if (!target) return;
    const related = [target.evidence];
    if (late) {
      const { at, due, days } = late;
      yield { message: message('milestone-late.found', { quote: at.quote, due, count: days }), at, related };
      return;
    }
    const reached = reachedLater(reading);
    if (!reached) return;
    const { at, due } = reached;
    yield { message: message('milestone-late.reached', { quote: at.quote, due }), at, related };
  },
};

/** Something that was done after the date that its target names. */
interface Lateness {
  readonly at: Evidence;
  /** ISO, as precise as the target says it. */
  readonly due: string;
  readonly days: number;
}

/** Says how late a row is; `null` when it is in time, or no date proves it. */
function lateness(reading: IndicatorReading): Lateness | null {
  const { target, actual } = reading.indicator;
  const due = target?.value.due ?? null;
  if (!target || !actual || due === null) return null;
  if (target.value.unit.dimension === 'date') {
    const late = reading.assessment.notes.find(({ id }) => id === 'achievement.note.late');
    const days = Number(late?.slots?.['count'] ?? 0);
    return days > 0 ? { at: actual.evidence, due, days } : null;
  }
  return ofCount(reading, due);
}

/** A number of things that was to be done by a date: the sentence of the result says when it was. */
function ofCount(reading: IndicatorReading, due: string): Lateness | null {
  const { plain, quantities, periods, indicator, year } = reading;
  const figure = indicator.actual && figureOf(reading, indicator.actual.evidence);
  const planned = daysOf(due);
  if (!figure || !planned) return null;
  const span = sentenceOf(plain, figure.span);
  const done = findCompletion({
    plain,
    span,
    periods,
    quantities,
    reportYear: year,
    asked: indicator.fields.target?.plain ?? '',
  });
  if (done?.quantity.unit.dimension !== 'date') return null;
  const days = done.quantity.low.minus(planned.last).toNumber();
  return days > 0 ? { at: reading.quote(done.span), due, days } : null;
}

/** A share that met its target, told of a later month than the target is for. */
interface ReachedLater {
  /** The month of the result. */
  readonly at: Evidence;
  /** ISO, as the target says it. */
  readonly due: string;
}

/** The 24% target for March 2024; March 2024 target of 24% */
const FOR = /\b(?:target|objective|goal) for\s(?:the end of\s)?$/i;
const OF_TARGET = /^\s?(?:interim\s)?(?:target|objective|goal)\b/i;
const REACH = 32;

/**
 * The month of the result, where that is after the month that the target is for; `null` where the target was not
 * met, names no month, or the sentence of the result names several others or none.
 */
function reachedLater(reading: IndicatorReading): ReachedLater | null {
  const { indicator, assessment, year } = reading;
  const { target, actual } = indicator;
  const isShare = target?.value.unit.dimension === 'percent';
  if (!isShare || !actual || assessment.met !== true || actual.operands) return null;
  const due = monthOfTarget(reading);
  const planned = due && daysOf(due);
  const sentence = sentenceOfResult(reading);
  if (!due || !planned || !sentence) return null;
  const others = within(reading.periods, sentence).filter((period) => isoOf(period, year) !== due);
  const [period] = others;
  if (!period || others.length > 1 || period.month === null || !isOfResult(reading, period)) return null;
  const told = daysOf(isoOf(period, year) ?? '');
  return told && told.first > planned.last ? { at: reading.quote(period.span), due } : null;
}

/** The month that the target's cell is about, as ISO text. */
function monthOfTarget({ indicator, year }: IndicatorReading): string | null {
  const { target, fields } = indicator;
  const due = target?.value.due ?? null;
  if (due !== null) return due.length > 4 ? due : null;
  const plain = fields.target?.plain ?? '';
  const [period, ...others] = fields.target?.periods(year) ?? [];
  if (!period || others.length > 0 || period.month === null) return null;
  const { start, end } = period.span;
  const isNamed =
    FOR.test(plain.slice(Math.max(0, start - REACH), start)) || OF_TARGET.test(plain.slice(end));
  return isNamed ? isoOf(period, year) : null;
}

/** The sentence of the narrative that states the result. */
function sentenceOfResult(reading: IndicatorReading): Span | null {
  const figure = figureOfResult(reading);
  return figure ? sentenceOf(reading.plain, figure.span) : null;
}

function isOfResult({ plain }: IndicatorReading, { span: { start } }: Period): boolean {
  return !NO_RESULT.test(plain.slice(Math.max(0, start - REACH), start));
}
