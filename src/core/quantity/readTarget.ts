import { chooseQuantity } from './chooseQuantity';
import { comparatorAround } from './comparators';
import { dateQuantity } from './dates';
import { readDue } from './due';
import { furtherConditions } from './furtherConditions';
import type { FoundQuantity } from './quantity';
import { rangeAt } from './range';
import { findQuantities } from './scan';
import type { Comparator, Target } from './target';
import { NO_UNIT, type Unit } from './unit';
import { inUnit } from './unitColumn';

/** What is known of a target besides its text. */
export interface TargetContext {
  /** From the unit column; `NO_UNIT` when there is none. */
  readonly unit: Unit;
  readonly reportYear: number | null;
  /** Which of several joined figures is meant (75%及65% 分別為 …), from 0; `null`: not said. */
  readonly position: number | null;
  /** What the indicator is called: 場次 asks for the sessions, not for those who come. */
  readonly name?: string;
}

export const NO_CONTEXT: TargetContext = { unit: NO_UNIT, reportYear: null, position: null };

/** Reads a target's readable text; `undefined` when it states neither a quantity nor a date. */
export function readTarget(plain: string, context: TargetContext = NO_CONTEXT): Target | undefined {
  const quantities = findQuantities(plain);
  const due = readDue(plain, context.reportYear);
  const index = chooseQuantity(plain, quantities, context);
  const chosen = quantities[index];
  if (!chosen) return due ? dateTarget(plain, due) : undefined;
  for (const low of [index - 1, index]) {
    const range = rangeAt(plain, quantities, low, context.unit);
    if (range) return { ...range, due, further: [] };
  }
  const comparator = comparatorAround(plain, chosen.span);
  return {
    ...bounded(inUnit(chosen, context.unit), comparator),
    comparator,
    upper: null,
    due,
    further: furtherConditions(plain, quantities, index),
  };
}

/** 逾100件 and 八成以上 name a bound, which is exact however it is approached. */
function bounded(quantity: FoundQuantity, comparator: Comparator | null): FoundQuantity {
  if (comparator === null || quantity.exactness === 'exact') return quantity;
  return { ...quantity, low: quantity.value, high: quantity.value, exactness: 'exact' };
}

/** A milestone: the quantity is the due date, in days. */
function dateTarget(plain: string, due: string): Target | undefined {
  const date = dateQuantity(due);
  return date
    ? { ...date, span: { start: 0, end: plain.length }, comparator: '<=', upper: null, due, further: [] }
    : undefined;
}
