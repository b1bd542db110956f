import type { Dossier } from './dossier';
import type { Problem, Severity } from './finding';
import type { ReportFile } from './reportFile';
import type { RuleName } from './ruleNames';

interface RuleData {
  readonly name: RuleName;
  readonly severity: Severity;
  /** Whether its findings carry a fix. */
  readonly fixable: boolean;
}

/** Looks at one indicator at a time. */
export interface IndicatorRule extends RuleData {
  readonly scope: 'indicator';
  check(dossier: Dossier, report: ReportFile): Iterable<Problem>;
}

/** Looks at the table as a whole. A problem that belongs to one indicator names it. */
export interface TableRule extends RuleData {
  readonly scope: 'table';
  /** Reads ahead what `check` will ask of one indicator, so that no single step is long in a large table. */
  prepare?(dossier: Dossier, report: ReportFile): void;
  check(report: ReportFile): Iterable<Problem & { readonly indicator?: number }>;
}

/**
 * A check: data first, then a function from what was read to problems. It never awaits, writes, or alters its
 * input; everything in both languages stands in `language/rules/` under its name.
 */
export type Rule = IndicatorRule | TableRule;
