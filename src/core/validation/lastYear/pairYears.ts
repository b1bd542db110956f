import type { Stepwise } from '../../sheet/stepwise';
import type { AssessedTable } from '../engine/assessedTable';
import { grouped, namedRows, type NamedRow, nameKey } from './names';
import type { YearPair, YearPairing, YearRow } from './lastYear';
import { pairByLikeness } from './pairByLikeness';
import { findSplits } from './splits';

/** What tells rows of one name apart, the surest first; a row is paired by the first that fits one of each year. */
const IDENTITIES: readonly ((row: NamedRow) => string)[] = [
  ({ name }) => name.key,
  ({ name, goalKey }) => `${name.key}\n${goalKey}`,
  ({ name, reading }) => `${name.key}\n${unitOf(reading.indicator)}`,
  ({ name, goalKey, reading }) => `${name.key}\n${goalKey}\n${unitOf(reading.indicator)}`,
  ({ name, goalKey }) => `${name.key}\n${goalKey}\n${name.number ?? ''}`,
  ({ name, reading: { standard } }) =>
    `${name.key}\n${nameKey(standard.plain.slice(standard.span.start, standard.span.end))}`,
];

/**
 * Pairs the indicators of two years: by name, then those that were merged or split are put aside, then by
 * likeness where only one is like it. Order and numbering may differ; rows without a name are left out.
 */
export function* pairYears(
  now: readonly AssessedTable[],
  last: readonly AssessedTable[],
): Stepwise<YearPairing> {
  const pairs: YearPair[] = [];
  let left: Rows = { now: yield* namedRows(now), last: yield* namedRows(last) };
  for (const identity of IDENTITIES) {
    const found = uniquePairs(left.now, left.last, identity);
    pairs.push(...found.map((pair) => ({ ...pair, by: 'name' as const })));
    left = without(left, found);
  }
  const unclear = sameNames(left.now, left.last);
  left = { now: left.now.filter(isNotIn(unclear.now)), last: left.last.filter(isNotIn(unclear.last)) };
  const splits = findSplits(left.now, left.last);
  left = {
    now: left.now.filter(isNotIn(splits.flatMap((split) => split.now))),
    last: left.last.filter(isNotIn(splits.flatMap((split) => split.last))),
  };
  const alike = yield* pairByLikeness(left.now, left.last);
  pairs.push(...alike);
  left = without(left, alike);
  return { pairs, splits, unclear, fresh: left.now, dropped: left.last };
}

interface Rows {
  readonly now: readonly NamedRow[];
  readonly last: readonly NamedRow[];
}

function uniquePairs(
  now: readonly NamedRow[],
  last: readonly NamedRow[],
  identity: (row: NamedRow) => string,
): readonly { readonly now: NamedRow; readonly last: NamedRow }[] {
  const others = grouped(last, (row) => [identity(row)]);
  return [...grouped(now, (row) => [identity(row)])].flatMap(([key, own]) => {
    const [first, second] = own;
    const [other, another] = others.get(key) ?? [];
    return first && other && !second && !another ? [{ now: first, last: other }] : [];
  });
}

/** Rows of a name that stands on both sides still: which belongs to which, nothing tells. */
function sameNames(now: readonly NamedRow[], last: readonly NamedRow[]): Rows {
  const keysOf = (rows: readonly NamedRow[]): ReadonlySet<string> =>
    new Set(rows.map(({ name }) => name.key));
  const [own, others] = [keysOf(now), keysOf(last)];
  return {
    now: now.filter(({ name }) => others.has(name.key)),
    last: last.filter(({ name }) => own.has(name.key)),
  };
}

function without(rows: Rows, pairs: readonly Pick<YearPair, 'now' | 'last'>[]): Rows {
  return {
    now: rows.now.filter(isNotIn(pairs.map((pair) => pair.now))),
    last: rows.last.filter(isNotIn(pairs.map((pair) => pair.last))),
  };
}

function isNotIn(rows: readonly YearRow[]): (row: YearRow) => boolean {
  const taken = new Set(rows.map(({ reading }) => reading));
  return ({ reading }) => !taken.has(reading);
}

const unitOf = ({ target, fields }: YearRow['reading']['indicator']): string =>
  target?.value.unit.name ?? fields.unit?.plain ?? '';
