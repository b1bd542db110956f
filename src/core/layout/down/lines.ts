import type { Grid } from '../grid';
import { labelIn, numberingOf, withoutCount } from '../headings/labelIn';
import { readHeading } from '../headings/readHeading';
import { readable } from '../../text/readable';
import type { ColumnRole } from '../roles';
import type { FieldCell } from '../table';

/** A line of text that stands alone in its rows: what it is for, and where its content begins. */
export interface Line {
  readonly row: number;
  /** `null` where no label says it. */
  readonly role: ColumnRole | null;
  readonly field: FieldCell;
}

/** What stands below a table and tells nothing of its indicators. */
const NOTE =
  /^(?:註|備註|附註|填[表報]說明|填[表報]人?|資料來源|承辦人?|主管|notes?|sources?|prepared by|approved by)\s?\d{0,2}\s?[:：]/i;
/** The columns in which lines are looked for: those of one card among several. */
export interface LineColumns {
  readonly left: number;
  readonly right: number;
}

/** 主管單位 | 養護科: what a card says beside, no name of anything. */
function isAside(grid: Grid, row: number, within?: LineColumns): boolean {
  const [first, second] = grid.filled(row, within?.left, within?.right);
  return first !== undefined && second !== undefined && (grid.heading(row, first)?.isOther ?? false);
}

/** Reads the line that a row holds: 衡量標準：…, or a label and its content in two cells; `null` for a blank row. */
export function lineAt(grid: Grid, row: number, within?: LineColumns): Line | null {
  const [first, second] = grid.filled(row, within?.left, within?.right);
  if (first === undefined) return null;
  const cell = { row, column: first };
  const plain = readable(grid.text(row, first)).plain;
  const start = numberingOf(plain);
  const label = labelIn(plain, readHeading);
  const [role] = label?.reading.roles ?? [];
  if (label && role !== undefined) {
    const { content } = label;
    if (plain.slice(content).trim() !== '') return { row, role, field: { cell, label: content } };
    if (second !== undefined) return { row, role, field: { cell: { row, column: second }, label: 0 } };
    return { row, role, field: { cell, label: content } };
  }
  const alone = second === undefined ? null : roleOf(withoutCount(plain.slice(start)));
  if (alone !== null && second !== undefined) {
    return { row, role: alone, field: { cell: { row, column: second }, label: 0 } };
  }
  return { row, role: null, field: { cell, label: start } };
}

function roleOf(text: string): ColumnRole | null {
  const reading = readHeading(text);
  return reading && reading.wording !== 'contained' ? (reading.roles[0] ?? null) : null;
}

/** What lines above and below the figures of one indicator say of it. */
export interface Told {
  readonly goal: FieldCell | null;
  readonly indicator: FieldCell | null;
  readonly standard: FieldCell | null;
  readonly narrative: readonly FieldCell[];
  readonly unit: FieldCell | null;
}

/**
 * The lines that name an indicator, upwards from its figures to `limit`: labelled ones, else the nearest.
 * `first` is the uppermost of them.
 */
export function linesAbove(
  grid: Grid,
  row: number,
  limit: number,
  within?: LineColumns,
): {
  readonly indicator: FieldCell | null;
  readonly goal: FieldCell | null;
  readonly standard: FieldCell | null;
  readonly unit: FieldCell | null;
  readonly first: number;
} {
  let nearest: Line | null = null;
  let indicator: FieldCell | null = null;
  let goal: FieldCell | null = null;
  let standard: FieldCell | null = null;
  let unit: FieldCell | null = null;
  let first = row;
  for (let at = row - 1; at > limit; at--) {
    const line = lineAt(grid, at, within);
    if (!line || (line.role === null && isAside(grid, at, within))) continue;
    if (line.role === 'indicator' && !indicator) {
      indicator = line.field;
      first = at;
    } else if (line.role === 'goal' && !goal) {
      goal = line.field;
      first = at;
    } else if (line.role === 'standard' && !standard && !indicator) {
      standard = line.field;
    } else if (line.role === 'unit' && !indicator) {
      unit ??= line.field;
    } else if (line.role === null && !indicator && !goal && !nearest) {
      nearest = line;
    } else break;
  }
  if (!indicator && nearest) {
    indicator = nearest.field;
    first = Math.min(first, nearest.row);
  }
  return { indicator, goal, standard, unit, first };
}

/** The lines below an indicator's figures, down to `end`: its definition, and what is told of it. */
export function linesBelow(
  grid: Grid,
  from: number,
  end: number,
): { readonly standard: FieldCell | null; readonly narrative: readonly FieldCell[]; readonly last: number } {
  let standard: FieldCell | null = null;
  const narrative: FieldCell[] = [];
  let last = from - 1;
  for (let row = from; row <= end; row++) {
    const line = lineAt(grid, row);
    if (!line) continue;
    const isNote = NOTE.test(grid.text(row, grid.filled(row)[0] ?? 0));
    // Right below the figures 備註：… tells of them; with an empty row between it is of the whole sheet.
    const isApart = row > from && grid.filled(row - 1).length === 0;
    if (isNote && (line.role === null || narrative.length > 0 || isApart)) break;
    if (line.role === 'standard' && !standard) standard = line.field;
    else if (line.role === 'narrative' || (line.role === null && narrative.length > 0))
      narrative.push(line.field);
    else if (line.role === 'indicator' || line.role === 'goal' || standard || narrative.length > 0) break;
    else continue;
    last = row;
  }
  return { standard, narrative, last };
}
