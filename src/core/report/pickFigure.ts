import type { Decimal } from '../quantity/decimal';
import { comparatorAround } from '../quantity/comparators';
import type { Period } from '../quantity/periods';
import type { FoundQuantity } from '../quantity/quantity';
import { NO_UNIT, type Unit } from '../quantity/unit';
import { relateUnits } from '../quantity/units';
import { features, overlap } from '../text/similarity';
import { periodOf, sentenceBefore, wordsBefore } from './clause';
import { isBreakdown } from './breakdown';
import { listPosition } from './jointList';
import { sumOfParts } from './sumOfParts';
import { yearFromParts } from './yearFromParts';

/** What is known of the figure that is looked for. */
export interface FigureClues {
  readonly unit: Unit;
  readonly name: string;
  readonly reportYear: number | null;
  readonly periods: readonly Period[];
  /** Whether the figure is itself a change (減少 200 公噸), so that words of change speak for it. */
  readonly isChange: boolean;
  /** Whether the target is one count, which parts may add up to: it lists none itself. */
  readonly isOneCount: boolean;
  /** The target: the same figure again may be the target repeated. */
  readonly target: Decimal | null;
}

const RESULT_CUE =
  /(?:累計|共計|合計|總計|共|計|達到?|為|爲|至|實際|完成|實績|實現數?|決算數?|已|僅|只有|only|was|were|achieved|reached|total(?:led)?)\s?[:：]?\s?(?:約|逾|近|超過)?\s?$/i;
const TARGET_CUE =
  /(?:目標(?:值|為|是|數)?|預[定計期]|原[定訂]|應達?|須|預算數?|至少|需|target(?: of)?|goal of)\s?[:：]?\s?[^,，。;:]{0,4}$|\bplanned\b[^,，。;:\d]{0,20}$/i;
const TARGET_AFTER =
  /^\s?(?:之|的)?\s?(?:目標|標準|預定|參考區間|(?:interim |annual )?target|goal|standard)/i;
const EARLIER_CUE =
  /(?:較|相較|比|原為|原|去年|上年度?|前年|同期|up from|down from|compared with|previous|prior)[^,，。;:]{0,10}$/i;
const CHANGE_CUE =
  /(?:超前|落後|衰退|上升|下滑|縮短|節省|增加|減少|提[高升]|降低|下降|成長|增幅|減幅|相差|尚餘|剩餘|higher|lower|increase of|decrease of|gap of|shortfall of|excess of)\s?(?:了|約|達)?\s?$/i;
/** 新增52床 answers 新增50床, whatever 累計 follows; but it also counts where nothing new was asked for. */
const ADDED_CUE = /(?:新增|增設)\s?(?:了|約|達)?\s?$/;
const RATE_CUE =
  /(達成率|執行率|完成率|達成比[率例]|占|佔|achievement rate|rate of achievement)(?:為|爲|達|約|僅|是|:|\s|計|of|was|is)*$/i;
const TOTAL_CUE = /(?:累計|合計|總計|total(?:led)?)[^,，。;:\d]{0,8}$/i;
const ABOUT_TARGET = /目標|預算數|\btarget|\bof (?:our|the)\b/i;
/** A name that is longer tells nothing more. */
const LONGEST_NAME = 200;
const FROM_CUE = /(?:由|自|從|from)\s?$/i;

/**
 * Whether the words before a percentage call it a rate of achievement. In a row whose indicator is itself
 * called 執行率, an 執行率 is the result.
 */
export function isCalledRate(plain: string, quantity: FoundQuantity, name = ''): boolean {
  if (quantity.unit.dimension !== 'percent') return false;
  const cue = RATE_CUE.exec(plain.slice(Math.max(0, quantity.span.start - 28), quantity.span.start));
  return cue !== null && !name.toLowerCase().includes((cue[1] ?? '').toLowerCase());
}

/**
 * How well a figure must fit: `any` in a field that exists to hold it; `clear` anywhere else, where its unit
 * must be the target's and its words must speak for it.
 */
export type Fit = 'any' | 'clear';
const LEAST_SCORE: Readonly<Record<Fit, number>> = { any: 0, clear: 6.5 };
/** No figure scores more, and each one less for every figure before it: so the end of a long list is not looked at. */
const MOST_SCORE = 21;
const LATER = 0.05;

/** The quantity that best fits as the result that is looked for; `undefined` when none fits at all. */
export function pickFigure(
  plain: string,
  quantities: readonly FoundQuantity[],
  clues: FigureClues,
  least: Fit = 'any',
): FoundQuantity | undefined {
  const position = listPosition(plain, clues.name, 'results');
  const listed = position && quantities.filter(({ span }) => span.start >= position.from)[position.index];
  if (listed) return withUnit(listed, clues.unit);
  const name = features(clues.name.slice(0, LONGEST_NAME));
  let best: FoundQuantity | undefined;
  let bestScore = LEAST_SCORE[least];
  for (const [index, quantity] of quantities.entries()) {
    if (MOST_SCORE - index * LATER <= bestScore) break;
    const score =
      scoreOf(plain, quantity, quantities[index - 1], clues, name) -
      (isBreakdown(plain, quantities, index) ? 3 : 0) -
      index * LATER;
    if (score > bestScore) [best, bestScore] = [quantity, score];
  }
  if (!best) return undefined;
  const whole =
    yearFromParts(plain, quantities, best) ??
    (clues.isOneCount ? sumOfParts(plain, quantities, best, clues.name) : undefined);
  return withUnit(whole ?? best, clues.unit);
}

function withUnit(quantity: FoundQuantity, unit: Unit): FoundQuantity {
  return quantity.unit.dimension === 'none'
    ? { ...quantity, unit: unit.dimension === 'none' ? NO_UNIT : unit }
    : quantity;
}

function scoreOf(
  plain: string,
  quantity: FoundQuantity,
  previous: FoundQuantity | undefined,
  clues: FigureClues,
  name: ReadonlySet<string>,
): number {
  const before = plain.slice(Math.max(0, quantity.span.start - 32), quantity.span.start);
  const after = plain.slice(quantity.span.end, quantity.span.end + 12);
  let score = 3 + unitScore(quantity.unit, clues.unit);
  if (TARGET_CUE.test(before)) score -= 5;
  else if (RESULT_CUE.test(before)) score += 2;
  if (TARGET_AFTER.test(after)) score -= 6;
  if (FROM_CUE.test(before)) score -= 4;
  const isChange = CHANGE_CUE.test(before) || plain.startsWith('負成長', quantity.span.start);
  if (isChange) score += clues.isChange ? 2 : -3;
  if (clues.isChange && ADDED_CUE.test(before)) score += 3;
  if (isCalledRate(plain, quantity, clues.name)) score -= 6;
  if (quantity.unit.dimension === 'time' && clues.unit.dimension !== 'time') score -= 4;
  if (comparatorAround(plain, quantity.span) === '>=') score -= 1;
  // 較上年度增加 5%: the year that a wanted change is measured from does not speak against it.
  if (!(isChange && clues.isChange)) score -= earlierPenalty(plain, quantity, before, clues);
  if (clues.target?.eq(quantity.value))
    score -= ABOUT_TARGET.test(sentenceBefore(plain, quantity.span)) ? 5 : 1;
  if (TOTAL_CUE.test(before)) score += 1;
  score += Math.min(2, 0.2 * overlap(sentenceBefore(plain, quantity.span), name));
  score += Math.min(3, 0.75 * overlap(wordsBefore(plain, quantity.span, previous?.span.end ?? 0), name));
  return score;
}

/** How much speaks for the figure being an earlier year's: words of comparison, or the year before it. */
function earlierPenalty(plain: string, { span }: FoundQuantity, before: string, clues: FigureClues): number {
  const { periods, reportYear } = clues;
  const period = periodOf(plain, span, periods);
  const year = period?.year ?? null;
  let penalty = EARLIER_CUE.test(before) ? 4 : 0;
  if (year !== null && reportYear !== null && year < reportYear) penalty += 4;
  return period?.relative === 'last' ? penalty + 4 : penalty;
}

function unitScore(own: Unit, wanted: Unit): number {
  switch (relateUnits(own, wanted)) {
    case 'same':
      return 5;
    case 'convertible':
      return 4;
    case 'unknown':
      return own.dimension === 'none' ? 0 : 1;
    case 'different':
      return isShare(own) === isShare(wanted) ? -1 : -6;
  }
}

/** A percentage and percentage points are mistaken for each other; neither for a count. */
const isShare = ({ dimension }: Unit): boolean => dimension === 'percent' || dimension === 'point';
