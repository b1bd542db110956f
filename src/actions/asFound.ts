import { contentAt, holds } from '../core/achievement/cellDecision';
import { RESULT_COLUMNS, resultHeading, type ResultColumn } from '../core/achievement/layout';
import type { ReportTable } from '../core/layout/table';
import { cellPlace, type CellAddress } from '../core/sheet/address';
import type { CellContent } from '../core/sheet/changePlan';
import type { CellValue, SheetSnapshot } from '../core/sheet/snapshot';
import type { Journal } from './journal';

const HEADINGS: ReadonlyMap<string, ResultColumn> = new Map(
  RESULT_COLUMNS.flatMap((role) =>
    (['zh-TW', 'en'] as const).map((language) => [resultHeading(role, language), role] as const),
  ),
);

/**
 * The sheet as its author left it, for finding out what its columns are for: cells that hold what Attain wrote hold
 * what stood there before. A column of verdicts would else become another one by being filled. The headings that
 * Attain gave to its columns stay.
 */
export function asFound(snapshot: SheetSnapshot, journal: Journal): SheetSnapshot {
  const originals = originalsIn(snapshot, journal);
  if (originals.size === 0) return snapshot;
  const { row: top, column: left } = snapshot.origin;
  const replaced = <T>(grid: readonly (readonly T[])[], pick: (value: CellValue) => T): (readonly T[])[] => {
    const rows = [...grid];
    for (const [row, values] of originals) {
      rows[row - top] = (grid[row - top] ?? []).map((held, c) => {
        const original = values.get(left + c);
        return original === undefined ? held : pick(original);
      });
    }
    return rows;
  };
  return {
    ...snapshot,
    values: replaced(snapshot.values, (value) => value),
    formulas: replaced(snapshot.formulas, (value) => value),
    text: replaced(snapshot.text, String),
  };
}

/** A cell that still holds what Attain wrote there last. */
interface OwnCell {
  readonly cell: CellAddress;
  /** What stood there before Attain wrote to it for the first time. */
  readonly first: CellContent;
  readonly written: CellContent;
}

/** By row and column. */
type Originals = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** What stood in the cells that still hold what Attain wrote, but for formulas, whose results nobody knows. */
function originalsIn(snapshot: SheetSnapshot, journal: Journal): Originals {
  const originals = new Map<number, Map<number, CellValue>>();
  for (const { cell, first, written } of ownCells(snapshot, journal)) {
    if (first.kind === 'formula' || headingRole(written)) continue;
    const ofRow = originals.get(cell.row) ?? new Map<number, CellValue>();
    originals.set(cell.row, ofRow.set(cell.column, first.kind === 'empty' ? '' : first.value));
  }
  return originals;
}

/** The table with its results where Attain added columns for them, whatever its other columns hold by now. */
export function withOwnColumns(table: ReportTable, snapshot: SheetSnapshot, journal: Journal): ReportTable {
  if (table.shape !== 'list') return table;
  return ownCells(snapshot, journal).reduce((now, { cell, first, written }) => {
    const role = headingRole(written);
    const isHeading = role && role !== 'light' && first.kind === 'empty' && cell.row === table.headerRow;
    return isHeading ? withColumn(now, role, cell.column) : now;
  }, table);
}

function withColumn(table: ReportTable, role: Exclude<ResultColumn, 'light'>, column: number): ReportTable {
  if (table.columns[role] === column) return table;
  return {
    ...table,
    columns: { ...table.columns, [role]: column },
    records: table.records.map((record) => ({
      ...record,
      fields: { ...record.fields, [role]: [{ cell: { row: record.rows.first, column }, label: 0 }] },
    })),
  };
}

function ownCells(snapshot: SheetSnapshot, journal: Journal): readonly OwnCell[] {
  const cells = new Map<number, OwnCell>();
  for (const { undo } of journal) {
    if (undo.sheet.id !== snapshot.sheet.id) continue;
    for (const { cell, before, after } of undo.cells) {
      const place = cellPlace(cell);
      const first = cells.get(place)?.first ?? after;
      cells.set(place, { cell, first, written: before });
    }
  }
  return [...cells.values()].filter(({ cell, written }) => holds(contentAt(snapshot, cell), written));
}

/** Excel gives a heading that its table has already a number; of several measures each has its name before. */
function headingRole(written: CellContent): ResultColumn | undefined {
  if (written.kind !== 'value' || typeof written.value !== 'string') return undefined;
  const text = written.value.replace(/\d{1,3}$/, '');
  const known = HEADINGS.get(text);
  if (known) return known;
  for (const [word, role] of HEADINGS) if (text.endsWith(` ${word}`)) return role;
  return undefined;
}
