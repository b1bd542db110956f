import { isOpenQuestion } from '../../core/questions/question';
import { SEVERITIES, type Severity } from '../../core/validation/engine/finding';
import type { ReadFile } from '../readFile';

/** One file in numbers. */
export interface FileSummary {
  readonly indicators: number;
  readonly met: number;
  /** Indicators of which several figures may be the result. */
  readonly undecided: number;
  /** Questions that only a person can answer; those are among them. */
  readonly toConfirm: number;
  /** Findings that nobody accepted. */
  readonly findings: Readonly<Record<Severity, number>>;
}

export function summaryOf({ tables }: ReadFile): FileSummary {
  const assessments = tables.flatMap(({ view }) => view.assessments);
  const findings = { error: 0, warning: 0, info: 0 };
  for (const table of tables) for (const { severity } of table.findings) findings[severity]++;
  return {
    indicators: assessments.length,
    met: assessments.filter(({ met }) => met === true).length,
    undecided: assessments.filter(({ indicator }) => indicator.undecided.length > 0).length,
    toConfirm: tables.reduce((all, { view }) => all + view.questions.filter(isOpenQuestion).length, 0),
    findings,
  };
}

/** All files together. */
export function total(summaries: readonly FileSummary[]): FileSummary {
  const sum = (pick: (summary: FileSummary) => number): number =>
    summaries.reduce((all, summary) => all + pick(summary), 0);
  return {
    indicators: sum(({ indicators }) => indicators),
    met: sum(({ met }) => met),
    undecided: sum(({ undecided }) => undecided),
    toConfirm: sum(({ toConfirm }) => toConfirm),
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      info: sum(({ findings }) => findings.info),
    },
  };
}

/** The gravest of the severities that were found. */
export function gravestOf({ findings }: FileSummary): Severity | null {
  return SEVERITIES.find((severity) => findings[severity] > 0) ?? null;
}
