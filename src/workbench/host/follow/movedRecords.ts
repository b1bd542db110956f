import { addressOf, areaOf } from '../addresses';
import { isRecord } from '../arguments';
import { MAX_COLUMNS, MAX_ROWS } from '../area';
import { rewriteReferences } from '../formula/references';
import { shiftedArea, type Shift } from '../shift';
import type { Plain, RecordStorage } from '../storage';

/** What a formula of a sheet reads after cells have moved. */
export type FollowFormula = (formula: string) => string;

/** Addresses after cells have moved; those whose cells are gone are left out. */
export function movedAddresses(addresses: readonly string[], shift: Shift): string[] {
  return addresses.flatMap((address) => {
    const area = shiftedArea(areaOf(address), shift);
    return area ? [addressOf(area)] : [];
  });
}

/** How formulas of the sheet `own` follow cells that moved on the sheet `moved`. */
export function followFormula(own: string, moved: string, shift: Shift): FollowFormula {
  const wanted = moved.toLowerCase();
  return (formula) =>
    rewriteReferences(formula, (area, sheet) =>
      (sheet ?? own).toLowerCase() === wanted ? shiftedArea(area, shift) : area,
    );
}

/** Records whose keys are addresses of cells, such as those of hyperlinks. */
export function moveKeys(records: RecordStorage, shift: Shift): void {
  const held = records.keys().map((key) => [key, records.get(key)] as const);
  const moved = new Map(
    held.flatMap(([key, value]) =>
      value === undefined ? [] : movedAddresses([key], shift).map((address) => [address, value] as const),
    ),
  );
  for (const [key] of held) if (!moved.has(key)) records.remove(key);
  for (const [key, value] of moved) if (records.get(key) !== value) records.set(key, value);
}

/** Records that each say in `field` where they apply; one that applies nowhere any more goes. */
export function moveField(
  records: RecordStorage,
  field: string,
  shift: Shift,
  follow: FollowFormula,
): readonly string[] {
  const gone: string[] = [];
  for (const key of records.keys()) {
    const kept = records.get(key);
    if (!isRecord(kept)) continue;
    const place: unknown = kept[field];
    const before = Array.isArray(place) ? place.filter((one) => typeof one === 'string') : place;
    const addresses = typeof before === 'string' ? [before] : before;
    if (!Array.isArray(addresses) || addresses.length === 0) continue;
    const after = movedAddresses(addresses, shift);
    if (after.length === 0) {
      records.remove(key);
      gone.push(key);
      continue;
    }
    const moved = {
      ...followed(kept, follow),
      [field]: typeof before === 'string' ? (after[0] ?? '') : after,
    };
    if (JSON.stringify(moved) !== JSON.stringify(kept)) records.set(key, moved);
  }
  return gone;
}

/** The same data, with every formula in it following the cells. */
function followed(kept: Readonly<Record<string, unknown>>, follow: FollowFormula): Record<string, Plain> {
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, plainFollowed(value, follow)]));
}

function plainFollowed(value: unknown, follow: FollowFormula): Plain {
  if (typeof value === 'string') return value.startsWith('=') ? follow(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((one) => plainFollowed(one, follow));
  return isRecord(value) ? followed(value, follow) : null;
}

/** The place of a whole row or column after a shift; undefined where it is gone, or only a part of it moves. */
export function movedIndex(index: number, axis: 'row' | 'column', shift: Shift): number | undefined {
  const whole =
    axis === 'row'
      ? { row: index, column: 0, rows: 1, columns: MAX_COLUMNS }
      : { row: 0, column: index, rows: MAX_ROWS, columns: 1 };
  return shiftedArea(whole, shift)?.[axis];
}
