import { cellName, contains, sameCell, type CellAddress } from '../../core/sheet/address';
import type { CellChange, ChangePlan, TableResize } from '../../core/sheet/changePlan';
import { message } from '../../core/language/message';
import { contentOf } from '../content';
import type { OpenSheet } from './openSheet';
import { resizeTable, type TablePart } from './tables';
import type { Package } from './package';
import '../../core/achievement/wording';

/** A table object as a plan leaves it: where it ends, and the names of its columns, as its heading cells hold them. */
export interface PlannedTable {
  readonly table: TablePart;
  readonly to: TableResize['to'];
  readonly names: readonly string[];
}

/**
 * The tables that a plan changes, in extent or in headings. Excel insists that a column's name and its heading
 * cell are one text, and that no two columns have one name.
 */
export function plannedTables(
  plan: ChangePlan,
  due: readonly CellChange[],
  tables: readonly TablePart[],
  sheet: OpenSheet,
): readonly PlannedTable[] {
  return tables.flatMap((table) => {
    const to = plan.tables.find(({ name }) => name === table.name)?.to ?? table.range;
    const headings = { ...to, bottom: to.top };
    const isWritten = table.hasHeaders && due.some(({ cell }) => contains(headings, cell));
    if (to === table.range && !isWritten) return [];
    const used = new Set<string>();
    const names = Array.from({ length: to.right - to.left + 1 }, (_, index) => {
      const cell = { row: to.top, column: to.left + index };
      const wanted = headingOf(cell, index, table, due, sheet);
      return unused(wanted, used);
    });
    return [{ table, to, names }];
  });
}

/** The changes of a plan, with the heading cells holding what their table's columns are called in the end. */
export function withTableHeadings(
  due: readonly CellChange[],
  planned: readonly PlannedTable[],
  sheet: OpenSheet,
): readonly CellChange[] {
  const changes = [...due];
  for (const { table, to, names } of planned) {
    if (!table.hasHeaders) continue;
    names.forEach((name, index) => {
      const cell = { row: to.top, column: to.left + index };
      const at = changes.findIndex((change) => sameCell(change.cell, cell));
      const after = { kind: 'value', value: name } as const;
      const change = changes[at];
      if (change) changes[at] = { ...change, after };
      else if (cell.column > table.range.right && textIn(sheet, cell) !== name) {
        changes.push({ cell, before: contentIn(sheet, cell), after, why: message('compute.why.heading') });
      }
    });
  }
  return changes;
}

/** Writes the tables as they were planned. */
export function changeTables(files: Package, planned: readonly PlannedTable[]): void {
  for (const { table, to, names } of planned) resizeTable(files, table, to, names);
}

/** What is written, else what the table calls the column, else what stands in the cell. */
function headingOf(
  cell: CellAddress,
  index: number,
  table: TablePart,
  due: readonly CellChange[],
  sheet: OpenSheet,
): string {
  const written = due.find((change) => sameCell(change.cell, cell))?.after;
  if (table.hasHeaders && written?.kind === 'value' && written.value !== '') return String(written.value);
  return table.columns[index] ?? textIn(sheet, cell);
}

const textIn = (sheet: OpenSheet, cell: CellAddress): string =>
  String(sheet.cells.get(cellName(cell))?.value ?? '');

function contentIn(sheet: OpenSheet, cell: CellAddress): CellChange['before'] {
  const read = sheet.cells.get(cellName(cell));
  return read ? contentOf(read.value, read.formula ?? read.value) : { kind: 'empty' };
}

function unused(wanted: string, used: Set<string>): string {
  const name = wanted === '' ? 'Column1' : wanted;
  let candidate = name;
  for (let count = 2; used.has(candidate.toLowerCase()); count++) {
    candidate = wanted === '' ? `Column${count}` : `${name}${count}`;
  }
  used.add(candidate.toLowerCase());
  return candidate;
}
