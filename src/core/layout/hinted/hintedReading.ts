import type { Grid } from '../grid';
import type { HeadingReading } from '../headings/headingReading';
import type { ColumnRole } from '../roles';
import { dateHintOf, hintOf } from './hintOf';

/** Roles of texts: figures below such a heading are a target or a result all the same. */
const OF_TEXTS: ReadonlySet<ColumnRole> = new Set(['goal', 'indicator', 'standard', 'narrative', 'status']);
const MOST_BELOW = 3;

/** A heading as it is known, and where it is not, or not as one of figures, as parts of its words hint. */
export function hintedReading(grid: Grid, row: number, column: number): HeadingReading | undefined {
  const known = grid.heading(row, column);
  const text = grid.text(row, column);
  if (known === undefined || known.isOther) {
    const hint = isOverDates(grid, row, column) ? dateHintOf(text) : known ? undefined : hintOf(text);
    return hint?.reading ?? known;
  }
  if (known.roles.length === 0) return known;
  const hint = hintOf(text);
  if (!hint) return known;
  if (known.wording === 'contained') return hint.isPlain ? hint.reading : known;
  if (!hint.isPlain || !known.roles.every((role) => OF_TEXTS.has(role))) return known;
  const more = hint.reading.roles.filter((role) => !known.roles.includes(role));
  return { ...known, roles: [...known.roles, ...more], bound: hint.reading.bound };
}

function isOverDates(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= Math.min(row + MOST_BELOW, grid.used.bottom); below++) {
    if (grid.isEmpty(below, column)) continue;
    return grid.kind(below, column) === 'date';
  }
  return false;
}
