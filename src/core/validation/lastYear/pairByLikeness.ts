import type { Stepwise } from '../../sheet/stepwise';
import { features } from '../../text/similarity';
import { differenceOf } from '../units/compareUnits';
import { grouped, type NamedRow } from './names';
import type { YearPair } from './lastYear';
import { areSisters, likeness } from './likeness';

/** From here on a name alone shows that it is the same indicator. */
const ALIKE = 0.72;
/** From here on it does together with goal, unit and number. */
const SUPPORTED = 0.5;
/** How much less alike every other candidate must be. */
const MARGIN = 0.12;
/** What so many names hold (比率, 件數) finds no candidates. */
const COMMON = 100;

interface Candidate {
  readonly now: NamedRow;
  readonly last: NamedRow;
  readonly likeness: number;
}

/** Pairs renamed indicators: each the most alike for the other, by a margin, and not merely a sister. */
export function* pairByLikeness(
  now: readonly NamedRow[],
  last: readonly NamedRow[],
): Stepwise<readonly YearPair[]> {
  const candidates = yield* candidatesOf(now, last);
  const rank = (of: 'now' | 'last'): ReadonlyMap<NamedRow, readonly Candidate[]> =>
    grouped(
      [...candidates].sort((a, b) => b.likeness - a.likeness),
      (candidate) => [candidate[of]],
    );
  const [ofNow, ofLast] = [rank('now'), rank('last')];
  return candidates
    .filter(
      (candidate) =>
        isClear(candidate, ofNow.get(candidate.now)) &&
        isClear(candidate, ofLast.get(candidate.last)) &&
        isSameIndicator(candidate),
    )
    .map((candidate) => ({ now: candidate.now, last: candidate.last, by: 'likeness' }));
}

function* candidatesOf(now: readonly NamedRow[], last: readonly NamedRow[]): Stepwise<readonly Candidate[]> {
  const known = last.map((row) => ({ row, features: features(row.name.key) }));
  const holders = grouped(known, (one) => one.features);
  const candidates: Candidate[] = [];
  for (const [done, row] of now.entries()) {
    const wanted = features(row.name.key);
    const found = new Set(
      [...wanted]
        .map((feature) => holders.get(feature) ?? [])
        .filter(({ length }) => length <= COMMON)
        .flat(),
    );
    for (const other of found) {
      if (other.row.name.marks !== row.name.marks) continue;
      const alike = likeness(wanted, other.features);
      if (alike >= SUPPORTED) candidates.push({ now: row, last: other.row, likeness: alike });
    }
    yield { done, total: now.length };
  }
  return candidates;
}

function isClear(candidate: Candidate, all: readonly Candidate[] | undefined): boolean {
  const [first, second] = all ?? [];
  return first === candidate && (!second || first.likeness - second.likeness >= MARGIN);
}

function isSameIndicator({ now, last, likeness: alike }: Candidate): boolean {
  if (areSisters(now.name.key, last.name.key)) return false;
  const [unit, other] = [now, last].map(({ reading }) => reading.indicator.target?.value.unit);
  if (unit && other && (differenceOf(unit, other) === 'different' || isShareOfOne(unit, other))) return false;
  if (alike >= ALIKE) return true;
  const isSameUnit = unit !== undefined && unit.name === other?.name;
  return (
    isSameUnit && now.goalKey !== '' && now.goalKey === last.goalKey && now.name.number === last.name.number
  );
}

/** A count and its share or growth are two indicators. */
function isShareOfOne(a: { readonly dimension: string }, b: { readonly dimension: string }): boolean {
  return (
    (a.dimension === 'percent') !== (b.dimension === 'percent') &&
    a.dimension !== 'none' &&
    b.dimension !== 'none'
  );
}
