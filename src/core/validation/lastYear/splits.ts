import { features } from '../../text/similarity';
import type { YearSplit } from './lastYear';
import type { NamedRow } from './names';
import { JOINED_NAMES } from './vocabulary';

/** How much of each part's name the whole's must hold. */
const HELD = 0.7;

/** Finds indicators that were merged into one, and those that were split into several. */
export function findSplits(now: readonly NamedRow[], last: readonly NamedRow[]): readonly YearSplit[] {
  const merged = wholesOf(now, last).map(({ whole, parts }) => ({ now: [whole], last: parts }));
  const taken = new Set(merged.flatMap((split) => [...split.now, ...split.last]));
  const rest = (rows: readonly NamedRow[]): readonly NamedRow[] => rows.filter((row) => !taken.has(row));
  const split = wholesOf(rest(last), rest(now)).map(({ whole, parts }) => ({ now: parts, last: [whole] }));
  return [...merged, ...split];
}

/** Names that join several of the others; a part that two wholes could hold belongs to the first. */
function wholesOf(
  wholes: readonly NamedRow[],
  parts: readonly NamedRow[],
): readonly { readonly whole: NamedRow; readonly parts: readonly NamedRow[] }[] {
  const joining = wholes.filter(({ reading }) => JOINED_NAMES.test(reading.indicator.name));
  if (joining.length === 0) return [];
  const known = parts.map((row) => ({ row, features: features(row.name.key) }));
  const taken = new Set<NamedRow>();
  return joining.flatMap((whole) => {
    const all = features(whole.name.key);
    const held = known
      .filter(({ row }) => !taken.has(row) && row.name.key.length < whole.name.key.length)
      .filter(({ features: own }) => own.size > 0 && shareHeld(own, all) >= HELD)
      .map(({ row }) => row);
    if (held.length < 2) return [];
    for (const row of held) taken.add(row);
    return [{ whole, parts: held }];
  });
}

function shareHeld(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of part) if (whole.has(feature)) shared++;
  return shared / part.size;
}
