import { features } from '../../text/similarity';
import { differenceOf } from '../units/compareUnits';
import type { YearPair } from './lastYear';
import { areSisters, likeness } from './likeness';
import type { NamedRow } from './pairYears';

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
export function pairByLikeness(now: readonly NamedRow[], last: readonly NamedRow[]): readonly YearPair[] {
  const candidates = [...candidatesOf(now, last)];
  const best = (of: 'now' | 'last'): ReadonlyMap<NamedRow, readonly Candidate[]> => {
    const found = new Map<NamedRow, Candidate[]>();
    for (const candidate of candidates) {
      const known = found.get(candidate[of]);
      if (known) known.push(candidate);
      else found.set(candidate[of], [candidate]);
    }
    for (const all of found.values()) all.sort((a, b) => b.likeness - a.likeness);
    return found;
  };
  const [ofNow, ofLast] = [best('now'), best('last')];
  return candidates
    .filter(
      (candidate) =>
        isClear(candidate, ofNow.get(candidate.now)) &&
        isClear(candidate, ofLast.get(candidate.last)) &&
        isSameIndicator(candidate),
    )
    .map((candidate) => ({ now: candidate.now, last: candidate.last, by: 'likeness' }));
}

function* candidatesOf(now: readonly NamedRow[], last: readonly NamedRow[]): Iterable<Candidate> {
  const own = last.map((row) => ({ row, features: features(row.name.key) }));
  const holders = new Map<string, number[]>();
  for (const [index, { features: each }] of own.entries()) {
    for (const feature of each) {
      const known = holders.get(feature);
      if (known) known.push(index);
      else holders.set(feature, [index]);
    }
  }
  for (const row of now) {
    const wanted = features(row.name.key);
    const found = new Set<number>();
    for (const feature of wanted) {
      const indexes = holders.get(feature) ?? [];
      if (indexes.length <= COMMON) for (const index of indexes) found.add(index);
    }
    for (const index of found) {
      const other = own[index];
      if (other?.row.name.marks !== row.name.marks) continue;
      const alike = likeness(wanted, other.features);
      if (alike >= SUPPORTED) yield { now: row, last: other.row, likeness: alike };
    }
  }
}

function isClear(candidate: Candidate, all: readonly Candidate[] | undefined): boolean {
  const [first, second] = all ?? [];
  return first === candidate && (!second || first.likeness - second.likeness >= MARGIN);
}

function isSameIndicator({ now, last, likeness: alike }: Candidate): boolean {
  if (areSisters(now.name.key, last.name.key)) return false;
  const [unit, other] = [now, last].map(({ dossier }) => dossier.indicator.target?.value.unit);
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
