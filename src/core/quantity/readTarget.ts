import { comparatorAround, isRange } from './comparators';
import { dateQuantity } from './dates';
import type { FoundQuantity } from './quantity';
import { readDue } from './due';
import { findQuantities } from './scan';
import type { FoundTarget, Target } from './target';
import { NO_UNIT, type Unit } from './unit';
import { relateUnits } from './units';

/** What is known of a target besides its text. */
export interface TargetContext {
  /** From the unit column; `NO_UNIT` when there is none. */
  readonly unit: Unit;
  readonly reportYear: number | null;
  /** Which of several joined figures is meant (75%及65% 分別為 …), from 0; `null`: not said. */
  readonly position: number | null;
}

export const NO_CONTEXT: TargetContext = { unit: NO_UNIT, reportYear: null, position: null };

const SAID_BEFORE =
  /(?:目標(?:值|為|是)?|達到?|提[高升]至|增(?:加|為)?至?|至|為|計|完成|預定(?:進度)?|預算數?|target of|objective of|standard of|to)\s?[:：]?\s?$/i;
const SAID_AFTER =
  /^\s?(?:以上)?(?:之|的)?\s?(?:目標|標準|參考區間|(?:interim |annual )?target|objective|standard|goal)/i;

/** Reads a target's readable text; `undefined` when it states neither a quantity nor a date. */
export function readTarget(plain: string, context: TargetContext = NO_CONTEXT): Target | undefined {
  const quantities = findQuantities(plain);
  const due = readDue(plain, context.reportYear);
  const index = choose(plain, quantities, context);
  const chosen = quantities[index];
  if (!chosen) return due ? dateTarget(plain, due) : undefined;
  for (const low of [index - 1, index]) {
    const range = rangeAt(plain, quantities, low, context.unit);
    if (range) return { ...range, due, further: [] };
  }
  return {
    ...inUnit(chosen, context.unit),
    comparator: comparatorAround(plain, chosen.span),
    upper: null,
    due,
    further: furtherConditions(plain, quantities, index),
  };
}

/** A number without a unit of its own takes the unit column's, as does one that leaves out 每日 or a scale. */
function inUnit(quantity: FoundQuantity, unit: Unit): FoundQuantity {
  const relation = relateUnits(quantity.unit, unit);
  const taken = quantity.unit.dimension === 'none' || (relation === 'same' && unit.name.includes('/'));
  return taken && unit.dimension !== 'none' ? { ...quantity, unit } : quantity;
}

function rangeAt(
  plain: string,
  quantities: readonly FoundQuantity[],
  index: number,
  column: Unit,
): Omit<Target, 'due' | 'further'> | undefined {
  const low = quantities[index];
  const high = quantities[index + 1];
  if (!low || !high || !isRange(plain, low.span, high.span)) return undefined;
  const unit = low.unit.dimension === 'none' ? inUnit(high, column).unit : low.unit;
  const span = { start: low.span.start, end: high.span.end };
  return { ...low, unit, span, comparator: 'between', upper: high.value };
}

/** The index of the quantity that the target means; -1 when none does. */
function choose(plain: string, quantities: readonly FoundQuantity[], context: TargetContext): number {
  if (context.position !== null) {
    const joined = quantities.filter((quantity) => quantity.unit.dimension !== 'time');
    const meant = joined[context.position];
    if (meant) return quantities.indexOf(meant);
  }
  let best = -1;
  let bestScore = -Infinity;
  quantities.forEach((quantity, index) => {
    const score = scoreOf(plain, quantity, context) - index * 0.01;
    // A duration alone (3年內完成) is when, not how much.
    if (score > bestScore && score > -3) [best, bestScore] = [index, score];
  });
  return best;
}

function scoreOf(plain: string, quantity: FoundQuantity, context: TargetContext): number {
  const before = plain.slice(Math.max(0, quantity.span.start - 16), quantity.span.start);
  const after = plain.slice(quantity.span.end, quantity.span.end + 24);
  let score = 0;
  if (comparatorAround(plain, quantity.span) !== null) score += 2;
  if (SAID_BEFORE.test(before)) score += 2;
  if (SAID_AFTER.test(after)) score += 3;
  if (quantity.unit.dimension === 'none') score -= context.unit.dimension === 'none' ? 1 : 2;
  const asked = relateUnits(quantity.unit, context.unit);
  if (asked === 'same') score += 4;
  else if (asked === 'convertible') score += 3;
  const isTime = quantity.unit.dimension === 'time' || quantity.unit.name === '歲';
  if (isTime && asked !== 'same' && asked !== 'convertible') {
    // Alone in its cell, a time is the target (平均 3 天); among words it says until when, or how old.
    score -= /(?:內|前|起|以上|\bwithin\b)/.test(before + after) || quantity.unit.name === '歲' ? 4 : 2;
  }
  return score;
}

const JOINED = /(?:並|且|及|以及|和|與|;|\band\b)/i;

function furtherConditions(
  plain: string,
  quantities: readonly FoundQuantity[],
  chosen: number,
): readonly FoundTarget[] {
  return quantities.slice(chosen + 1).flatMap((quantity, offset) => {
    const previous = quantities[chosen + offset];
    if (!previous || quantity.unit.dimension === 'time') return [];
    const between = plain.slice(previous.span.end, quantity.span.start);
    const comparator = comparatorAround(plain, quantity.span);
    return comparator !== null && JOINED.test(between) ? [{ ...quantity, comparator }] : [];
  });
}

/** A milestone: the quantity is the due date, in days. */
function dateTarget(plain: string, due: string): Target | undefined {
  const date = dateQuantity(due);
  return date
    ? { ...date, span: { start: 0, end: plain.length }, comparator: '<=', upper: null, due, further: [] }
    : undefined;
}
