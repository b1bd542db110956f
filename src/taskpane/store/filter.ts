import type { Assessment, Status } from '../../core/achievement/assessment';

/** The word of the status column that is looked for, or what is yet to be confirmed. */
export type Kind = { readonly status: Status; readonly word: string } | 'doubtful';

/** Which indicators are listed; the empty one lists all. */
export interface IndicatorFilter {
  /** Words that goal or name must have, in any order. */
  readonly text: string;
  readonly kind: Kind | null;
  readonly goal: string | null;
}

export const NO_FILTER: IndicatorFilter = { text: '', kind: null, goal: null };

export function isSameKind(a: Kind | null, b: Kind | null): boolean {
  if (a === null || b === null || a === 'doubtful' || b === 'doubtful') return a === b;
  return a.status === b.status && a.word === b.word;
}

export function isFiltering({ text, kind, goal }: IndicatorFilter): boolean {
  return text.trim() !== '' || kind !== null || goal !== null;
}

/** What the filter has to know of each indicator. */
export interface FilterSubject {
  /** Numbers of the indicators whose figures are yet to be confirmed. */
  readonly doubtful: ReadonlySet<number>;
  /** The word that the status column has for it. */
  readonly wordOf: (assessment: Assessment) => string;
}

/** The indicators that a filter lets through, in the order of the sheet. What is doubtful has no status until it is confirmed. */
export function filtered(
  assessments: readonly Assessment[],
  { text, kind, goal }: IndicatorFilter,
  { doubtful, wordOf }: FilterSubject,
): readonly Assessment[] {
  const words = comparable(text).split(' ').filter(Boolean);
  return assessments.filter((assessment) => {
    const { indicator, status } = assessment;
    if (goal !== null && indicator.goal !== goal) return false;
    const isDoubtful = doubtful.has(indicator.number);
    if (kind === 'doubtful' && !isDoubtful) return false;
    if (kind !== null && kind !== 'doubtful') {
      if (isDoubtful || status !== kind.status || wordOf(assessment) !== kind.word) return false;
    }
    const said = comparable(`${indicator.goal} ${indicator.name}`);
    return words.every((word) => said.includes(word));
  });
}

/** Full and half width, capital and small letters are found by each other. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
