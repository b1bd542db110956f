import type { IndicatorReading, ReadField } from './indicatorReading';
import type { Problem, Severity } from './finding';
import type { ReportFile } from './reportFile';
import type { RuleName } from './ruleNames';

interface RuleData {
  readonly name: RuleName;
  readonly severity: Severity;
  /** Whether its findings carry a fix. */
  readonly fixable: boolean;
  /**
   * What is read ahead, since this rule asks it of one indicator when it compares it with others. Whatever is read of
   * all indicators at once only gathers that, so that no single step is long in a large table.
   */
  readonly ahead?: readonly ReadField[];
}

/** Looks at one indicator at a time. */
export interface IndicatorRule extends RuleData {
  readonly scope: 'indicator';
  check(reading: IndicatorReading, report: ReportFile): Iterable<Problem>;
}

/** What a table rule found; a problem that belongs to one indicator names it. */
export type TableProblem = Problem & { readonly indicator?: number };

/** What a table rule yields between two rows: nothing was found, and whoever runs it may pause. */
export const PAUSE = null;

/** Looks at the table as a whole. */
export interface TableRule extends RuleData {
  readonly scope: 'table';
  check(report: ReportFile): Iterable<TableProblem | typeof PAUSE>;
}

/**
 * A check: data first, then a function from what was read to problems. It never awaits, writes, or alters its
 * input; its words in both languages and its page stand beside it.
 */
export type Rule = IndicatorRule | TableRule;
