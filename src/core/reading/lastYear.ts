import type { Period } from '../quantity/periods';
import type { FoundQuantity } from '../quantity/quantity';
import { periodOf } from './clause';
import { features } from '../text/similarity';

/** A figure that its words put into last year. */
export interface OfLastYear {
  readonly period: Period;
  /** `result`: they call it the result; `bare`: there are none, or the indicator's own name. */
  readonly as: 'result' | 'bare';
}

const RESULT =
  /^度?(?:之|的|全年)?(?:實際|實績|達成|完成|執行|績效|基期|actual|result|outturn|baseline)(?:達成|績效|執行)?(?:值|數|量|情形|成果|結果|figure|value)?(?:為|是|:|計|共|達|was|of|\s)*$/i;
const BARE = /^(?:度|底)?(?:之|的|全年)?(?:為|是|:|計|共計?|僅|已?達|was|at|of|,|\s)*$/i;
const PLANNED = /目標|預[定計期估]|預算|原[定訂]|編列|target|plan|budget/i;
const RESTATED = /修正|更正|追溯|重編|重新(?:計算|統計)|改列|restated|revised|corrected/i;
/** What is longer between a year and its figure names another thing. */
const LONGEST_NAME = 12;

/** Whether a text says that figures of it were changed later: then they differ with a reason. */
export const isRestated = (text: string): boolean => RESTATED.test(text);

/** Whether a period is last year, whole; by its number where one is known. */
export function isLastYear(period: Period, year: number | null): boolean {
  if (period.month !== null) return false;
  return period.year === null ? period.relative === 'last' : period.year === year;
}

/** Reads whether a figure is told as last year's, and how; `null` for any other, and for what was planned. */
export function ofLastYear(
  plain: string,
  { span, unit }: FoundQuantity,
  context: { readonly periods: readonly Period[]; readonly year: number | null; readonly name: string },
): OfLastYear | null {
  if (unit.dimension === 'date') return null;
  const period = periodOf(plain, span, context.periods);
  if (!period || !isLastYear(period, context.year)) return null;
  if (PLANNED.test(plain.slice(span.end, span.end + 4))) return null;
  // English says the year behind the figure.
  if (period.span.start >= span.end) return { period, as: 'bare' };
  const between = plain.slice(period.span.end, span.start).trim();
  if (RESULT.test(between)) return { period, as: 'result' };
  return BARE.test(between) || isNameOf(between, context.name) ? { period, as: 'bare' } : null;
}

/** 103年(節電率0.93%): nothing but words of the indicator's name. */
function isNameOf(between: string, name: string): boolean {
  if (between.length > LONGEST_NAME || PLANNED.test(between)) return false;
  const own = features(between.replace(/(?:為|計|共|達|約)$/, ''));
  const all = features(name);
  return own.size > 0 && [...own].every((feature) => all.has(feature));
}
