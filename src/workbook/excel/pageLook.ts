import type { SheetPage } from '../../core/sheet/sheetPage';
import { columnPoints } from './columnPoints';

const LINK_COLOR = '#0563C1';

/** Queues the looks of a page: bold headings, columns as wide as the page says, texts that wrap, links as links. */
export function laidOut(sheet: Excel.Worksheet, { columns, rows }: SheetPage): void {
  const { format } = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(0, 0, 1, columns.length).format.font.bold = true;
  columns.forEach(({ characters, kind }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
    if (kind !== 'link' || rows.length === 0) return;
    const { font } = sheet.getRangeByIndexes(1, column, rows.length, 1).format;
    font.color = LINK_COLOR;
    font.underline = 'Single';
  });
}
