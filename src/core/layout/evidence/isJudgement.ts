import { cellKind, verdictIn } from './cellKind';

/** Words that say met or missed wherever they stand; 是, 有 and Y say so only below a heading that asks. */
const OF_TARGETS =
  /達成|達標|未達|超越|符合|合格|落後|超前|\b(?:met|achieved|exceeded|missed|pass(?:ed)?|fail(?:ed)?|on track|off track|at risk|behind|(?:above|below|on) target|kept|broken|on plan|off plan)\b|^(?:ok|ng)$/i;

/** Whether a text is a verdict over a target, and nothing else. */
export function isJudgement(text: string): boolean {
  return cellKind(text) === 'verdict' && OF_TARGETS.test(verdictIn(text));
}
