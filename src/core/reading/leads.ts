import { isPercent, type FoundQuantity } from '../quantity/quantity';

/** 進度超前 4.24%, 較預定落後 0.15 個百分點: how far something is before or behind its plan, as a text says. */
export interface Lead {
  readonly stated: FoundQuantity;
  readonly isAhead: boolean;
  /** The planned and the actual progress before it in its sentence; `null`: none, or not clear which. */
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
const CUMULATIVE = /累[計積]|整體|全程|cumulative|overall/i;
const OTHER_TIME = /[上前下][月季年期週]|上個月|去年|[次明]年|last|previous|next/i;
const TIME = /\d\s?[月年]|季|半年|\b(?:19|20)\d\d\b/;
const STOP = /[。;\n]|\.\s/;
/** No words that lead up to a figure are longer. */
const REACH = 32;

/** Finds every lead and lag of progress in a text, in order. */
export function* readLeads(plain: string, quantities: readonly FoundQuantity[]): Iterable<Lead> {
  let pair = new ProgressPair();
  let end = 0;
  for (const quantity of quantities) {
    const between = plain.slice(end, quantity.span.start);
    end = quantity.span.end;
    if (STOP.test(between)) pair = new ProgressPair();
    if (!isPercent(quantity)) continue;
    const before = between.slice(-REACH);
    const isAhead = sideOf(before, plain.slice(end, end + REACH));
    if (isAhead === null || !PROGRESS.test(contextOf(plain, quantity))) {
      pair.add(quantity, before);
      continue;
    }
    yield { stated: quantity, isAhead, ...pair.beside(before) };
    pair = new ProgressPair();
  }
}

/** The planned and the actual progress of a sentence, as far as they are of one time and one scope. */
class ProgressPair {
  private planned: FoundQuantity | null = null;
  private actual: FoundQuantity | null = null;
  private isCumulative = false;
  private isUnclear = false;

  add(quantity: FoundQuantity, before: string): void {
    const isPlanned = PLANNED.test(before);
    const isSecond = this.planned !== null || this.actual !== null;
    const isNew = isPlanned ? this.planned === null : ACTUAL.test(before) && this.actual === null;
    if (!isNew || OTHER_TIME.test(before) || (isSecond && TIME.test(before))) this.isUnclear = true;
    if (isPlanned) this.planned = quantity;
    else this.actual = quantity;
    this.isCumulative ||= CUMULATIVE.test(before);
  }

  /** The two figures, for a lead that these words lead up to. */
  beside(before: string): Pick<Lead, 'planned' | 'actual'> {
    const isOtherScope = OTHER_TIME.test(before) || (CUMULATIVE.test(before) && !this.isCumulative);
    return this.isUnclear || isOtherScope
      ? { planned: null, actual: null }
      : { planned: this.planned, actual: this.actual };
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
