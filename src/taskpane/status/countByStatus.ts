import { STATUSES, type Assessment, type Status } from '../../core/achievement/assessment';
import type { Scheme } from '../../core/achievement/scheme';
import { statusWord } from '../../core/achievement/words';
import type { Language } from '../../core/language/message';

export interface StatusCount {
  readonly status: Status;
  readonly word: string;
  readonly count: number;
}

/** How many indicators have each word of the status column, worst first; words that none has are left out. */
export function countByStatus(
  assessments: readonly Assessment[],
  scheme: Scheme,
  language: Language,
): readonly StatusCount[] {
  const counts = new Map<string, StatusCount>();
  for (const assessment of assessments) {
    const word = statusWord(assessment, scheme, language);
    const { status } = assessment;
    const key = `${status} ${word}`;
    counts.set(key, { status, word, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
}
