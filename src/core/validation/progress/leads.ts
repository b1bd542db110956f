import type { FoundQuantity } from '../../quantity/quantity';
import { isPercent } from '../result/resultField';

/** 進度超前 4.24%, 較預定落後 0.15 個百分點: how far something is before or behind its plan, as a text says. */
export interface Lead {
  readonly stated: FoundQuantity;
  readonly isAhead: boolean;
  /** The one planned and the one actual progress before it in its sentence; `null`: none, or several. */
  readonly planned: FoundQuantity | null;
  readonly actual: FoundQuantity | null;
}

const AHEAD = /(?:超前|\bahead(?: of (?:schedule|plan))? by\s)(?:了|約|達|計)?\s?$/i;
const BEHIND = /(?:落後|\bbehind (?:schedule|plan) by\s)(?:了|約|達|計)?\s?$/i;
const AHEAD_AFTER = /^\sahead of (?:schedule|plan)\b/i;
const BEHIND_AFTER = /^\sbehind (?:schedule|plan)\b/i;
const PLANNED =
  /(?:(?:預[定計期]|原[定訂]|計[畫劃]|應有)(?:累[計積])?(?:執行|施工|工程)?(?:總?進度|完成)率?(?:應達|約|達|為|:|\s)*|\bplanned (?:progress|completion)(?: rate)?\s?(?:was|of|is|:)?\s?)$/i;
const ACTUAL =
  /(?:實際(?:累[計積])?(?:執行|施工|工程)?(?:總?進度|完成)?率?(?:已|約|達|為|:|\s)*|\bactual (?:progress|completion)(?: rate)?\s?(?:was|of|is|:)?\s?)$/i;
const PROGRESS = /進度|progress|schedule|\bplan\b/i;
/** Any word of a plan. */
const PLAN = /預[定計期]|原[定訂]|計[畫劃]進度|應[達有完]|\bplan|\bexpected|\bscheduled/i;
const STOP = /[。;\n]|\.\s/;
/** No words that lead up to a figure are longer. */
const REACH = 32;

/** Finds every lead and lag of progress in a text, in order. */
export function* readLeads(plain: string, quantities: readonly FoundQuantity[]): Iterable<Lead> {
  let planned: FoundQuantity[] = [];
  let actual: FoundQuantity[] = [];
  let end = 0;
  for (const quantity of quantities) {
    const between = plain.slice(end, quantity.span.start);
    end = quantity.span.end;
    if (STOP.test(between)) [planned, actual] = [[], []];
    if (!isPercent(quantity)) continue;
    const before = between.slice(-REACH);
    const isAhead = sideOf(before, plain.slice(end, end + REACH));
    if (PLANNED.test(before)) planned.push(quantity);
    else if (ACTUAL.test(before)) actual.push(quantity);
    else if (isAhead !== null && PROGRESS.test(contextOf(plain, quantity))) {
      yield { stated: quantity, isAhead, planned: only(planned), actual: only(actual) };
      [planned, actual] = [[], []];
    }
  }
}

/** Whether a percentage of a text may be the planned progress. */
export function statesPlan(plain: string, quantities: readonly FoundQuantity[]): boolean {
  return quantities.some((quantity) => {
    const { start, end } = quantity.span;
    const before =
      plain
        .slice(Math.max(0, start - REACH), start)
        .split(STOP)
        .at(-1) ?? '';
    return isPercent(quantity) && PLAN.test(before) && sideOf(before, plain.slice(end, end + REACH)) === null;
  });
}

/** `true`: ahead; `false`: behind; `null`: neither is said. */
function sideOf(before: string, after: string): boolean | null {
  if (AHEAD.test(before) || AHEAD_AFTER.test(after)) return true;
  return BEHIND.test(before) || BEHIND_AFTER.test(after) ? false : null;
}

/** The words round a figure, which say whether progress is what they speak of. */
const contextOf = (plain: string, { span }: FoundQuantity): string =>
  plain.slice(Math.max(0, span.start - REACH), span.end + REACH);

const only = (figures: readonly FoundQuantity[]): FoundQuantity | null =>
  figures.length === 1 ? (figures[0] ?? null) : null;
