import { message, type Message } from '../language/message';
import type { Decimal } from '../quantity/decimal';
import type { Span } from '../quantity/quantity';
import type { Target } from '../quantity/target';
import type { Actual, Indicator } from '../report/indicator';
import { allMatches } from '../text/allMatches';
import { AVERAGED, CHANGED_BY, EACH_PERIOD, REACHED_LEVEL } from './vocabulary';

/** What adds up from month to month. */
const ADDS_UP: readonly string[] = ['count', 'money', 'none', 'mass', 'volume', 'energy', 'length', 'area'];

/**
 * Why a result cannot be held against its target though both are figures: it is of the whole year and the target of each
 * month, or it is a level and the target a change. `null` where it can.
 *
 * @param value the result, and `against` the target, in the terms in which they are compared
 */
export function incomparable(
  indicator: Indicator,
  { target, actual }: { readonly target: Target; readonly actual: Actual },
  { value, against }: { readonly value: Decimal; readonly against: Decimal },
): Message | null {
  if (isOfWholeYear(indicator, target, actual) && value.gt(against))
    return message('achievement.note.each-period', { target: indicator.fields.target?.plain ?? '' });
  return isLevelForChange(indicator, target, actual)
    ? message('achievement.note.level-for-change', { actual: actual.evidence.quote })
    : null;
}

/**
 * Whether only the target speaks of each month: what is less than one month's in the whole year is less all the same,
 * so only more is in doubt.
 */
function isOfWholeYear(
  { name, fields }: Indicator,
  { unit, span }: Target,
  { quantity, evidence }: Actual,
): boolean {
  const asked = fields.target?.plain ?? '';
  if (!ADDS_UP.includes(unit.dimension)) return false;
  if (!isOfEach(asked, span) && !EACH_PERIOD.test(unit.text)) return false;
  const result = [quantity.unit.text, fields.actual?.plain ?? '', ...sentencesWith(fields, evidence.quote)];
  const told = [name, fields.unit?.plain ?? '', ...result];
  return !told.some((text) => EACH_PERIOD.test(text) || AVERAGED.test(text));
}

/** Whether points are asked for, and the percentage is where they led: 提升2個百分點, and 由31%提升至32.5%. */
function isLevelForChange(
  { fields, baseline }: Indicator,
  target: Target,
  { quantity, evidence }: Actual,
): boolean {
  if (target.unit.dimension !== 'point' || quantity.unit.dimension !== 'percent') return false;
  const plain = [fields.actual, fields.narrative].find((text) => text?.plain.includes(evidence.quote))?.plain;
  const before = plain?.slice(0, plain.indexOf(evidence.quote)).slice(-40).split(BREAK).at(-1) ?? '';
  const isReached = REACHED_LEVEL.test(before) && !CHANGED_BY.test(before);
  return isReached || baseline?.value.unit.dimension === 'percent';
}

const SENTENCE = /[。;；\n]/;
const FIGURE = /\d+(?:[,.]\d+)*/;
const FIGURES = new RegExp(FIGURE, 'g');

/** What the narrative tells of a result: where its figure stands, whatever cell it was read from. */
function sentencesWith({ narrative }: Indicator['fields'], quote: string): readonly string[] {
  const figure = FIGURE.exec(quote)?.[0];
  return (narrative?.plain ?? '')
    .split(SENTENCE)
    .filter((sentence) => allMatches(FIGURES, sentence).some(([told]) => told === figure));
}

/** What another figure, or another part of the sentence, begins behind. */
const BREAK = /[\d,，。;；\n]/;

/** Whether a figure is one of each month: 每季5場, 2 inspections per month; of 每季5場, 共20場 the second is not. */
function isOfEach(plain: string, { start, end }: Span): boolean {
  const before = plain.slice(0, start).split(BREAK).at(-1) ?? '';
  const behind = plain.slice(end).split(BREAK, 1)[0] ?? '';
  return EACH_PERIOD.test(before) || EACH_PERIOD.test(behind);
}
