import type { Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { Severity } from '../../core/validation/engine/finding';
import type { FileOutcome } from '../job';
import type { CommandName } from '../settings';
import type { FileSummary } from './fileSummary';

/** The document of `--summary --format json`. */
export interface SummaryDocument {
  readonly version: 1;
  readonly summary: readonly SummaryJson[];
}

interface SummaryJson {
  readonly path: string;
  readonly indicators: number | null;
  readonly met: number | null;
  /** Indicators of which several figures may be the result. */
  readonly undecided: number | null;
  /** Questions that only a person can answer; those are among them. */
  readonly toConfirm: number | null;
  /** `null` where none were looked for. */
  readonly findings: Readonly<Record<Severity, number>> | null;
  /** Why the file could not be used. */
  readonly problem: string | null;
}

export function summaryDocument(
  outcomes: readonly FileOutcome[],
  command: CommandName,
  language: Language,
): SummaryDocument {
  return {
    version: 1,
    summary: outcomes.map(({ path, summary, problem }) => {
      const used: FileSummary | null = problem === null ? summary : null;
      return {
        path,
        indicators: used?.indicators ?? null,
        met: used?.met ?? null,
        undecided: used?.undecided ?? null,
        toConfirm: used?.toConfirm ?? null,
        findings: command === 'validate' ? (used?.findings ?? null) : null,
        problem: problem === null ? null : render(problem, language),
      };
    }),
  };
}
