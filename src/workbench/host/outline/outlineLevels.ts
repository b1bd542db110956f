import type { Plain, SheetStorage } from '../storage';
import { OUTLINE } from '../recordKinds';

/** Rows or columns. */
export type Axis = 'rows' | 'columns';

/** How deep groups may lie in each other. */
export const MOST_LEVELS = 8;

/** How deep a row or a column lies in groups, by its index; what is in none is absent. */
export type Levels = ReadonlyMap<number, number>;

export function levelsOf(sheet: SheetStorage, axis: Axis): Levels {
  const kept = sheet.records(OUTLINE).get(axis);
  if (!Array.isArray(kept)) return new Map();
  return new Map(kept.flatMap((pair: Plain) => (isPair(pair) ? [pair] : [])));
}

export function setLevels(sheet: SheetStorage, axis: Axis, levels: Levels): void {
  const pairs = [...levels].filter(([, level]) => level > 0);
  if (pairs.length === 0) sheet.records(OUTLINE).remove(axis);
  else sheet.records(OUTLINE).set(axis, pairs);
}

function isPair(pair: Plain): pair is readonly [number, number] {
  return Array.isArray(pair) && typeof pair[0] === 'number' && typeof pair[1] === 'number';
}
