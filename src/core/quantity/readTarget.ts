import { chooseQuantity } from './chooseQuantity';
import { comparatorAround } from './comparators';
import { dateQuantity } from './dates';
import { ZERO } from './decimal';
import { readDue } from './due';
import { conditionsOf } from './conditionOrder';
import { isOtherBound } from './furtherConditions';
import { USUAL_STYLE, type NumberStyle } from './numberStyle';
import { makeQuantity } from './make';
import { NUMERAL_CHARACTERS } from './numerals/signs';
import type { FoundQuantity } from './quantity';
import { findPeriods } from './periods';
import { rangeAt } from './range';
import { findQuantities } from './scan';
import type { Comparator, Target } from './target';
import { NO_UNIT, type Unit } from './unit';
import { inUnit } from './unitColumn';
import { zeroBound } from './zeroWords';

/** What is known of a target besides its text. */
export interface TargetContext {
  /** From the unit column; `NO_UNIT` when there is none. */
  readonly unit: Unit;
  readonly reportYear: number | null;
  /** Which of several joined figures is meant (75%及65% 分別為 …), from 0; `null`: not said. */
  readonly position: number | null;
  /** What the indicator is called: 場次 asks for the sessions, not for those who come. */
  readonly name?: string;
  /** What the cell of results counts, where it says so of one figure. */
  readonly answered?: Unit;
  /** How its column writes numbers. */
  readonly style?: NumberStyle;
  /** The quantities of the text, where they are known already. */
  readonly quantities?: readonly FoundQuantity[];
}

export const NO_CONTEXT: TargetContext = { unit: NO_UNIT, reportYear: null, position: null };

/** Reads a target's readable text; `undefined` when it states neither a quantity nor a date. */
export function readTarget(plain: string, context: TargetContext = NO_CONTEXT): Target | undefined {
  const quantities = figuresOf(plain, context);
  const periods = findPeriods(plain, context.reportYear);
  const due = readDue(plain, periods, context.reportYear);
  const index = firstBound(plain, quantities, chooseQuantity(plain, quantities, { ...context, periods }));
  const first = quantities[index];
  if (!first) return due ? dateTarget(plain, due) : zeroTarget(plain, context.unit);
  for (const low of [index - 1, index]) {
    const range = rangeAt(plain, quantities, low, context.unit);
    if (range) return { ...range, due, further: [] };
  }
  if (/^\s*(?:±|\+\/-)\s*$/.test(plain.slice(0, first.span.start)))
    return within(inUnit(first, context.unit));
  const conditions = conditionsOf(plain, quantities, index, context);
  const chosen = quantities[conditions.index] ?? first;
  const comparator = comparatorAround(plain, chosen.span);
  return {
    ...bounded(inUnit(named(plain, chosen, context.unit), context.unit), comparator),
    comparator,
    upper: null,
    due,
    further: conditions.further,
  };
}

/** A figure and a word behind it: 1式, 24 艙. What compares, approaches or tells counts nothing. */
const LONE = /^[\d,.]+\s?((?![以之上下內成完未已有無達多餘約起強弱者及格左許整持])[\u4e00-\u9fff]{1,2})$/;

/** Alone in its cell, and in no unit of its column, a figure counts what stands behind it, known or not. */
function named(plain: string, quantity: FoundQuantity, column: Unit): FoundQuantity {
  if (quantity.unit.dimension !== 'none' || column.dimension !== 'none') return quantity;
  const text = LONE.exec(plain.trim())?.[1];
  if (text === undefined) return quantity;
  const span = { start: quantity.span.start, end: plain.trimEnd().length };
  return { ...quantity, span, unit: { text, name: text, dimension: 'count', scale: '1' } };
}

/** No bare numeral is longer. */
const BARE_NUMERAL = new RegExp(`^.{0,12}[${NUMERAL_CHARACTERS}]$`);

/** The quantities of a text; a bare Chinese numeral (三百, 十至十五) counts what the unit column says. */
function figuresOf(
  plain: string,
  { unit, style = USUAL_STYLE, quantities }: TargetContext,
): readonly FoundQuantity[] {
  const found = quantities ?? findQuantities(plain, style);
  if (found.length > 0 || unit.dimension === 'none' || !BARE_NUMERAL.test(plain)) return found;
  return findQuantities(plain + unit.text, style).map((quantity) => ({
    ...quantity,
    span: { ...quantity.span, end: Math.min(quantity.span.end, plain.length) },
  }));
}

/** Of two bounds of one value (大於100小於300件), the first is the target and the second a further condition. */
function firstBound(plain: string, quantities: readonly FoundQuantity[], chosen: number): number {
  const [previous, quantity] = [quantities[chosen - 1], quantities[chosen]];
  return previous && quantity && isOtherBound(plain, previous, quantity) ? chosen - 1 : chosen;
}

/** ±2% is anything from -2 % to 2 %. */
function within(quantity: FoundQuantity): Target {
  const [low, upper] = [quantity.value.abs().neg(), quantity.value.abs()];
  const point = { value: low, low, high: low };
  return { ...quantity, ...point, comparator: 'between', upper, due: null, further: [] };
}

/** 逾100件 and 八成以上 name a bound, which is exact however it is approached. */
function bounded(quantity: FoundQuantity, comparator: Comparator | null): FoundQuantity {
  if (comparator === null || quantity.exactness === 'exact') return quantity;
  return { ...quantity, low: quantity.value, high: quantity.value, exactness: 'exact' };
}

/** 零事故, 收支平衡: nothing at all, in the unit of the column. */
function zeroTarget(plain: string, unit: Unit): Target | undefined {
  const comparator = zeroBound(plain);
  if (!comparator) return undefined;
  const span = { start: 0, end: plain.length };
  return { ...makeQuantity(span, ZERO, 0, 'exact', unit), comparator, upper: null, due: null, further: [] };
}

/** A milestone: the quantity is the due date, in days. */
function dateTarget(plain: string, due: string): Target | undefined {
  const date = dateQuantity(due);
  return date
    ? { ...date, span: { start: 0, end: plain.length }, comparator: '<=', upper: null, due, further: [] }
    : undefined;
}
