import { gridOfPage, headingRowOf, type PagePrint, type SheetPage } from '../../core/sheet/sheetPage';
import { columnPoints } from './columnPoints';

const LINK_COLOR = '#0563C1';
const LINE_COLOR = '#8C8C8C';
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Queues the looks of a page: bold headings, columns as wide as the page says, texts that wrap, links as links. */
export function laidOut(sheet: Excel.Worksheet, page: SheetPage): void {
  const { columns, rows } = page;
  const heading = headingRowOf(page);
  const { format } = sheet.getRangeByIndexes(0, 0, gridOfPage(page).length, columns.length);
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(heading, 0, 1, columns.length).format.font.bold = true;
  if (heading > 0) {
    // A text above the headings goes on over the empty cells beside it.
    sheet.getRangeByIndexes(0, 0, heading, columns.length).format.wrapText = false;
    sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  }
  if (page.print) linesBetween(sheet.getRangeByIndexes(heading, 0, rows.length + 1, columns.length));
  columns.forEach(({ characters, kind }, column) => {
    sheet.getRangeByIndexes(heading, column, 1, 1).format.columnWidth = columnPoints(characters);
    if (kind !== 'link' || rows.length === 0) return;
    const { font } = sheet.getRangeByIndexes(heading + 1, column, rows.length, 1).format;
    font.color = LINK_COLOR;
    font.underline = 'Single';
  });
}

/** What is printed has lines between its cells. */
function linesBetween({ format: { borders } }: Excel.Range): void {
  for (const side of SIDES) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = LINE_COLOR;
  }
}

/** In points: as narrow as printers of offices allow. */
const MARGIN = { side: 29, top: 36, bottom: 43 };

/** Queues how a page is printed: one sheet of paper wide, its headings on each. */
export function printedAs({ pageLayout }: Excel.Worksheet, page: SheetPage, print: PagePrint): void {
  const row = headingRowOf(page) + 1;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = MARGIN.side;
  pageLayout.rightMargin = MARGIN.side;
  pageLayout.topMargin = MARGIN.top;
  pageLayout.bottomMargin = MARGIN.bottom;
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  pageLayout.setPrintTitleRows(`$${String(row)}:$${String(row)}`);
}
