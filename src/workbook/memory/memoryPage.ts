import { gridOfPage, partOfRow, type SheetPage } from '../../core/sheet/sheetPage';
import type { CellValue } from '../../core/sheet/snapshot';
import { holding, type MemorySheet } from './memorySheet';

/** Puts a page in the place of all that a sheet of the test double holds. */
export function fillPage(
  sheet: MemorySheet,
  page: SheetPage,
  calculate: (formula: string) => CellValue,
): void {
  sheet.cells.clear();
  sheet.widths.clear();
  sheet.tables = [];
  page.columns.forEach(({ characters }, column) => sheet.widths.set(column, characters));
  gridOfPage(page).forEach((cells, row) =>
    cells.forEach((content, column) =>
      sheet.set(
        { row, column },
        {
          ...(content.kind === 'formula'
            ? { content, value: calculate(content.formula) }
            : holding(content.kind === 'empty' ? '' : content.value)),
          numberFormat: 'General',
          look: lookOf(page, row, column),
        },
      ),
    ),
  );
}

function lookOf(page: SheetPage, row: number, column: number): string {
  const part = partOfRow(page, row);
  return part === 'body' ? (page.columns[column]?.kind ?? 'text') : part;
}
