import { STATUSES, type Assessment, type Status } from '../achievement/assessment';
import type { Scheme } from '../achievement/scheme';
import { statusWord } from '../achievement/words';
import type { Language } from '../language/message';
import type { ReportTable } from '../layout/table';
import { Decimal } from '../quantity/decimal';
import { weightsOf } from '../report/rows/weights';
import { sharedGoals } from '../report/sharedGoals';
import type { SheetSnapshot } from '../sheet/snapshot';

/** How many indicators of a group have one status, and what they weigh together. */
export interface StatusShare {
  /** A word of the status column; `doubtful`: what a person has yet to confirm has no status until then. */
  readonly kind: { readonly status: Status; readonly word: string } | 'doubtful';
  readonly count: number;
  /** `null`: the table gives no weights, or not all of them. */
  readonly weight: Decimal | null;
}

/** How the indicators of one goal stand, or all of them. */
export interface Standing {
  /** `null`: the whole table. */
  readonly goal: string | null;
  readonly count: number;
  readonly weight: Decimal | null;
  /** Worst first, what is yet to be confirmed last; none without an indicator. */
  readonly shares: readonly StatusShare[];
}

/** How a table stands. */
export interface RollUp {
  readonly whole: Standing;
  /** In the order of the sheet; none where each goal has one indicator, or all have the same. */
  readonly goals: readonly Standing[];
}

/** What a roll-up is made of. */
export interface RolledUp {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable | null;
  readonly scheme: Scheme;
  readonly assessments: readonly Assessment[];
}

/** Rolls the statuses of a table up by goal and by weight, in the words of a language. */
export function rollUp(
  { snapshot, table, scheme, assessments }: RolledUp,
  doubtful: ReadonlySet<number>,
  language: Language,
): RollUp {
  const indicators = assessments.map(({ indicator }) => indicator);
  const weights = table && weightsOf(snapshot, table, indicators);
  const byNumber = weights && new Map(weights.map(({ indicator, value }) => [indicator.number, value]));
  const standing = (goal: string | null, group: readonly Assessment[]): Standing => {
    const kinds = new Map<string, { readonly kind: StatusShare['kind']; readonly group: Assessment[] }>();
    for (const assessment of group) {
      const isDoubtful = doubtful.has(assessment.indicator.number);
      const { status } = assessment;
      const kind = isDoubtful ? 'doubtful' : { status, word: statusWord(assessment, scheme, language) };
      const key = kind === 'doubtful' ? kind : `${kind.status} ${kind.word}`;
      const known = kinds.get(key);
      if (known) known.group.push(assessment);
      else kinds.set(key, { kind, group: [assessment] });
    }
    const shares = [...kinds.values()].map((found): StatusShare => ({
      kind: found.kind,
      count: found.group.length,
      weight: byNumber && weightOf(found.group, byNumber),
    }));
    return {
      goal,
      count: group.length,
      weight: byNumber && weightOf(group, byNumber),
      shares: shares.sort((a, b) => placeOf(a.kind) - placeOf(b.kind)),
    };
  };
  return {
    whole: standing(null, assessments),
    goals: sharedGoals(indicators).map((goal) =>
      standing(
        goal,
        assessments.filter(({ indicator }) => indicator.goal === goal),
      ),
    ),
  };
}

function weightOf(group: readonly Assessment[], weights: ReadonlyMap<number, Decimal>): Decimal {
  const values = group.flatMap(({ indicator }) => weights.get(indicator.number) ?? []);
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0));
}

const placeOf = (kind: StatusShare['kind']): number =>
  kind === 'doubtful' ? STATUSES.length : STATUSES.indexOf(kind.status);
