import { comparatorAround } from './comparators';
import type { Period } from './periods';
import type { FoundQuantity } from './quantity';
import type { Unit } from './unit';
import { relateUnits } from './units';
import { isYearSaid } from './yearSaid';

/** What helps to choose; see `TargetContext`. */
interface Chooser {
  /** The periods of the text. */
  readonly periods: readonly Period[];
  readonly unit: Unit;
  readonly reportYear: number | null;
  readonly position: number | null;
  readonly name?: string;
}

const SAID_BEFORE =
  /(?:目標(?:值|為|是)?|達到?|提[高升]至|增(?:加|為)?至?|至|為|計|完成|預定(?:進度)?|預算數?|target of|objective of|standard of|to)\s?[:：]?\s?$/i;
const SAID_AFTER =
  /^\s?(?:以上)?(?:之|的)?\s?(?:目標|標準|參考區間|(?:interim |annual )?target|objective|standard|goal)/i;

/** 90 per cent of letters: of what is asked for that is how much, whatever else is counted. */
const SHARE_OF = /^\s?of (?!\d)/i;
/** Stage 2, level 3: which one. */
const NUMBERED =
  /\b(?:stage|phase|tier|level|step|grade|band|class|category|part|section|group|round|zone|option)s? $/i;

/** 每月2場次 is a part of what 全年24場次 asks for. */
const PER_PERIOD =
  /(?:每(?:個?月|季|半年|週|周|日|場次?|次|班|梯次?|人|家|戶)|\b(?:each|per|every) (?:month|quarter|week|day))[^,，。;\d]*$/;
const WHOLE = /(?:全年度?|合計|共計|總計|累計|整年|in total|overall)[^,，。;\d]*$/i;

/**
 * 南、北兩館各辦理50場次, 3 schools each to hold 12 sessions: the first says who, and the second how much of each. Of
 * 輔導3校各2場 the schools are what is asked for as well.
 */
const OF_EACH =
  /^[^,，。;；\d]{0,6}[各均皆][自別]?(?:再|應|須|需|至少)?(?:辦理|舉辦|辦|開辦|召開|完成|達到?|提供|設置|建置|新增|培訓|輔導|執行|進行|推動|開設|規劃|服務|招收|種植|改善)|^[^,.;\d]{0,24}\beach\b(?! (?:of|year|month|quarter|week|day|term|semester)\b)[^,.;\d]{1,24}\d|^[^,.;\d]{0,24}\d[\d,]*[^,.;\d]{1,24}\beach\b(?! (?:of|year|month|quarter|week|day|term|semester)\b)/i;
/** More than any words beside a figure may weigh, but its unit that is asked for. */
const WHO = 3;

/** Less than a time that is nothing more: the stage is not asked for, where anything else is. */
const NUMBER_OF_ONE = 1.5;

/** How far behind a figure it is read what it is of. */
const AFTER = 48;

/** No quantity scores more, and each one less for every quantity before it: the end of a long list is not looked at. */
const MOST_SCORE = 18;
const LATER = 0.01;

/** The index of the quantity that the target means; -1 when none does. */
export function chooseQuantity(
  plain: string,
  quantities: readonly FoundQuantity[],
  context: Chooser,
): number {
  if (context.position !== null) {
    const joined = quantities.filter((quantity) => quantity.unit.dimension !== 'time');
    const meant = joined[context.position];
    if (meant) return quantities.indexOf(meant);
  }
  let best = -1;
  let bestScore = -Infinity;
  for (const [index, quantity] of quantities.entries()) {
    if (MOST_SCORE - index * LATER <= bestScore) break;
    const score = scoreOf(plain, quantity, quantities, context) - index * LATER;
    // A duration alone (3年內完成) is when, not how much.
    if (score > bestScore && score > -3) [best, bestScore] = [index, score];
  }
  return best;
}

function scoreOf(
  plain: string,
  quantity: FoundQuantity,
  quantities: readonly FoundQuantity[],
  context: Chooser,
): number {
  const before = plain.slice(Math.max(0, quantity.span.start - 16), quantity.span.start);
  const after = plain.slice(quantity.span.end, quantity.span.end + AFTER);
  let score = 0;
  if (comparatorAround(plain, quantity.span) !== null) score += 2;
  if (SAID_BEFORE.test(before)) score += 2;
  if (SAID_AFTER.test(after)) score += 3;
  if (quantity.unit.dimension === 'percent' && SHARE_OF.test(after)) score += 3;
  if (quantity.unit.dimension === 'none' && NUMBERED.test(before)) score -= NUMBER_OF_ONE;
  if (PER_PERIOD.test(before)) score -= 2.5;
  if (quantity.unit.dimension === 'count' && OF_EACH.test(after)) score -= WHO;
  if (WHOLE.test(before)) score += 2;
  if (isOtherYear(plain, quantity, context.periods, context.reportYear)) score -= 2;
  if (quantity.unit.dimension === 'count' && context.name?.includes(quantity.unit.text)) score += 2;
  if (quantity.unit.dimension === 'none') score -= context.unit.dimension === 'none' ? 1 : 2;
  if (isYearSaid(plain, quantity, quantities)) score -= 4;
  if (BEGINNING.test(before) && LED.test(after)) score -= 2;
  const asked = relateUnits(quantity.unit, context.unit);
  if (asked === 'same') score += 4;
  else if (asked === 'convertible') score += 3;
  const isTime = quantity.unit.dimension === 'time' || quantity.unit.name === '歲';
  if (isTime && asked !== 'same' && asked !== 'convertible') {
    // Alone in its cell, a time is the target (平均 3 天, 80歲); among words it says until when, or how old.
    const isOnly = plain.trim() === plain.slice(quantity.span.start, quantity.span.end);
    const isWhen = /(?:內|前|起|以上|\bwithin\b)/.test(before + after);
    score -= isWhen || (quantity.unit.name === '歲' && !isOnly) ? 4 : 2;
  }
  return score;
}

/** 原作業時間為 16 小時，預定縮短為 8 小時: where it begins, and what is aimed at stands behind it. */
const BEGINNING =
  /(?:原(?:訂|定|本|有|需|為)|現行|目前|\b(?:currently|originally|at present))[^,，。;\d]{0,12}$/i;
const LED = /(?:預[定計]|目標|縮短|降低?|減少?|改|提[升高]|增加?)[^,，。;\d]{0,4}(?:[至為到]|$)|\bto (?=\d)/i;

/** 100年：500件、101年：600件 — the figure behind another year is that year's. */
function isOtherYear(
  plain: string,
  { span }: FoundQuantity,
  periods: readonly Period[],
  reportYear: number | null,
): boolean {
  if (reportYear === null) return false;
  const named = lastBefore(periods, span.start);
  if (named?.year === undefined || named.year === null) return false;
  return named.year !== reportYear && !/[\d。;\n]/.test(plain.slice(named.span.end, span.start));
}

/** The last period that ends at or before a position; they stand in order. */
function lastBefore(periods: readonly Period[], position: number): Period | undefined {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.span.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return periods[low - 1];
}
