import { rangeName } from '../../../core/sheet/address';
import { gridOfPage, type SheetPage } from '../../../core/sheet/sheetPage';
import { cellXml } from '../cellXml';
import { storedWidth } from '../columnWidths';
import type { PageStyles } from './pageStyles';

/** A page as a worksheet part: its headings stay in view, its columns have their widths. */
export function pageXml(page: SheetPage, styles: PageStyles, namespace: string): string {
  const grid = gridOfPage(page);
  const range = { top: 0, left: 0, bottom: grid.length - 1, right: page.columns.length - 1 };
  const columns = page.columns.map(
    ({ characters }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${storedWidth(characters)}" customWidth="1"/>`,
  );
  const rows = grid.map((cells, row) => {
    const written = cells.map((content, column) => {
      const style = row === 0 ? styles.heading : styles[page.columns[column]?.kind ?? 'text'];
      return cellXml('', { cell: { row, column }, style, content, result: null }) ?? '';
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    `<dimension ref="${rangeName(range)}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
  ].join('');
}
