import type { ReportPeriod } from '../period';
import { spaced } from './knownHeadings';
import { periodIn } from './periodIn';

const LONGEST = 24;
const STAGE =
  /^\(?(?:(?:phase|stage|year) \d|(?:milestone|checkpoint)(?: \d)?|第[一二三四五]階段|(?:里程碑|查核點)[一二三四五\d]?)\)?(?: ?\( ?\))?$/;

/**
 * When a stage is that stands above planned and achieved: Milestone 2023, Year 1 (2023), 里程碑1(112年). Alone it would be
 * what is aimed at by then, and says nothing of this kind; `null` for any other text.
 */
export function stageAbove(text: string): ReportPeriod | null {
  if (text.length > LONGEST) return null;
  const { period, rest } = periodIn(spaced(text));
  return period?.year !== null && period && STAGE.test(rest) ? period : null;
}
