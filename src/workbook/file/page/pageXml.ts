import { rangeName } from '../../../core/sheet/address';
import { pageHeights } from '../../../core/sheet/pageHeights';
import { gridOfPage, headingRowOf, partOfRow, type SheetPage } from '../../../core/sheet/sheetPage';
import { cellXml } from '../cellXml';
import { printXml } from './printSetup';
import { storedWidth } from '../columnWidths';
import type { PageStyles } from './pageStyles';

/** A page as a worksheet part: its headings stay in view, its columns have their widths. */
export function pageXml(page: SheetPage, styles: PageStyles, namespace: string): string {
  const grid = gridOfPage(page);
  const heights = page.print ? pageHeights(page) : [];
  const range = { top: 0, left: 0, bottom: grid.length - 1, right: page.columns.length - 1 };
  const columns = page.columns.map(
    ({ characters }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${storedWidth(characters)}" customWidth="1"/>`,
  );
  const rows = grid.map((cells, row) => {
    const written = cells.map((content, column) => {
      const part = partOfRow(page, row);
      const style = styles[part === 'body' ? (page.columns[column]?.kind ?? 'text') : part];
      return cellXml('', { cell: { row, column }, style, content, result: null }) ?? '';
    });
    const height = heights[row];
    const said = height === undefined ? '' : ` ht="${height}"`;
    return `<row r="${row + 1}"${said}>${written.join('')}</row>`;
  });
  const first = headingRowOf(page) + 1;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    page.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="${rangeName(range)}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${first}" topLeftCell="A${first + 1}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${page.print ? printXml(page.print) : ''}</worksheet>`,
  ].join('');
}
