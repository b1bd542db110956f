import { cellName, type RangeAddress } from '../../core/sheet/address';
import type { CellValue, SheetSnapshot, TableObject } from '../../core/sheet/snapshot';
import type { OpenSheet, ReadCell } from './openSheet';
import type { Styles } from './styles';

/** What the core may know of a sheet. */
export function snapshotOf(sheet: OpenSheet, styles: Styles, tables: readonly TableObject[]): SheetSnapshot {
  const { listed, scan, cells } = sheet;
  const used = usedRangeOf(cells.values());
  const rows = used ? span(used.top, used.bottom) : [];
  const columns = used ? span(used.left, used.right) : [];
  const grid = <T>(pick: (cell: ReadCell | undefined) => T): T[][] =>
    rows.map((row) => columns.map((column) => pick(cells.get(cellName({ row, column })))));
  const formats = new Map(
    scan.rows.flatMap((row) =>
      row.cells.map((cell) => [cellName(cell.address), styles.formatOf(cell.style)] as const),
    ),
  );
  const value = (cell: ReadCell | undefined): CellValue => cell?.value ?? '';
  return {
    sheet: { id: listed.id, name: listed.name },
    origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
    values: grid(value),
    formulas: grid((cell) => cell?.formula ?? value(cell)),
    text: grid((cell) => cell?.text() ?? ''),
    numberFormats: rows.map((row) =>
      columns.map((column) => formats.get(cellName({ row, column })) ?? 'General'),
    ),
    hiddenRows: new Set(scan.rows.filter((row) => row.hidden).map((row) => row.row)),
    merges: scan.merges,
    tables: tables.map(({ name, range, hasHeaders }) => ({ name, range, hasHeaders })),
    protection: scan.isProtected ? 'protected' : 'none',
  };
}

/** The rectangle round all filled cells. */
function usedRangeOf(cells: Iterable<ReadCell>): RangeAddress | undefined {
  let used: RangeAddress | undefined;
  for (const { scanned } of cells) {
    const { row, column } = scanned.address;
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  }
  return used;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
