import type { ReportPeriod } from '../period';
import { spaced } from './knownHeadings';
import { periodIn } from './periodIn';

const LONGEST = 24;
const STAGE =
  /^\(?(?:(?:phase|stage|year) \d|(?:milestone|checkpoint)(?: \d)?|第[一二三四五]階段|(?:里程碑|查核點)[一二三四五\d]?)\)?(?: ?\( ?\))?$/;

/** Year 1, 第二期, 期末, round 3, each over planned and achieved: when, counted from a beginning that nobody says. */
const COUNTED =
  /^\(?(?:(?:the )?(?:first|second|third|fourth|final|last|current|previous|prior|next|mid[- ]?line|end[- ]?line|base[- ]?line|mid[- ]?term|interim)(?: (?:year|phase|stage|period|round|half|quarter|term|cycle))?|(?:phase|stage|year|period|round|wave|cycle|sprint|week|month|quarter|term|milestone|checkpoint|tranche|[ypmwqt])[ -]?\d{1,2}|第[一二三四五六七八九十\d]{1,2}(?:階段|期|年|次|梯次|輪|波|週|個月)|期[初中末]|[前中後上下本當短長]期|[近中長]程|(?:里程碑|查核點)[一二三四五\d]?)\)?$/;

/** Whether a heading says only of which stage what stands below it is. */
export const isStage = (text: string): boolean => text.length <= LONGEST && COUNTED.test(spaced(text));

/**
 * When a stage is that stands above planned and achieved: Milestone 2023, Year 1 (2023), 里程碑1(112年). Alone it would be
 * what is aimed at by then, and says nothing of this kind; `null` for any other text.
 */
export function stageAbove(text: string): ReportPeriod | null {
  if (text.length > LONGEST) return null;
  const { period, rest } = periodIn(spaced(text));
  return period?.year !== null && period && STAGE.test(rest) ? period : null;
}
