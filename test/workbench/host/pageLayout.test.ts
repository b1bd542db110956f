import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const SHEETS = {
  績效: [
    ['指標', '率'],
    ['件數', 1],
  ],
  附表: [['附']],
};

/** Runs the work on the sheet 績效 of a fresh workbook. */
function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void) {
  return openExcel({ sheets: SHEETS }).Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('績效'), context);
    await context.sync();
  });
}

test('a sheet that nobody has set up is printed as Excel prints it', async () => {
  await onSheet(async ({ pageLayout }, context) => {
    pageLayout.load();
    pageLayout.headersFooters.load('state,useSheetMargins,useSheetScale,defaultForAllPages/centerFooter');
    const none = [
      pageLayout.getPrintAreaOrNullObject(),
      pageLayout.getPrintTitleRowsOrNullObject(),
      pageLayout.getPrintTitleColumnsOrNullObject(),
    ];
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      leftMargin: 50.4,
      topMargin: 54,
      footerMargin: 21.6,
      centerHorizontally: false,
      firstPageNumber: '',
      printOrder: 'DownThenOver',
      printErrors: 'AsDisplayed',
      printComments: 'NoComments',
    });
    expect(pageLayout.headersFooters.toJSON()).toMatchObject({ state: 'Default', useSheetMargins: true });
    expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
  });
});

test('a review sheet is printed across, one page wide, with its headings on every page', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintTitleColumns(sheet.getRange('A:A'));
    pageLayout.setPrintArea('A1:B9');
    pageLayout.setPrintMargins('Centimeters', { left: 2.54, footer: 0 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 頁，共 &N 頁';
    await context.sync();
  });
  await excel.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('績效');
    const other = context.workbook.worksheets.getItem('附表').pageLayout.load('orientation');
    const rows = pageLayout.getPrintTitleRows().load('address');
    const columns = pageLayout.getPrintTitleColumns().load('address');
    const area = pageLayout.getPrintArea().load('address');
    const footer = pageLayout.headersFooters.oddPages.load('centerFooter');
    pageLayout.load('orientation,zoom,leftMargin,rightMargin,footerMargin');
    await context.sync();
    expect([pageLayout.orientation, other.orientation]).toEqual(['Landscape', 'Portrait']);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null, scale: null });
    expect([pageLayout.leftMargin, pageLayout.rightMargin, pageLayout.footerMargin]).toEqual([72, 50.4, 0]);
    expect([rows.address, columns.address, area.address]).toEqual(['績效!1:2', '績效!A:A', '績效!A1:B9']);
    expect(footer.centerFooter).toBe('第 &P 頁，共 &N 頁');
  });
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ['a title that is not whole rows', (layout) => layout.setPrintTitleRows('A1:B2')],
  ['a title that is not whole columns', (layout) => layout.setPrintTitleColumns('1:1')],
  ['an area of another sheet', (layout) => layout.setPrintArea('附表!A1')],
  ['a scale that no printer has', (layout) => (layout.zoom = { scale: 401 })],
  ['a scale together with pages', (layout) => (layout.zoom = { scale: 50, verticalFitToPages: 1 })],
  ['a margin below nothing', (layout) => (layout.topMargin = -1)],
  [
    'a header that is too long',
    ({ headersFooters }) => (headersFooters.firstPage.leftHeader = '頁'.repeat(256)),
  ],
])('%s is refused', async (_, set) => {
  expect(await codeOf(onSheet(({ pageLayout }) => set(pageLayout)))).toBe('InvalidArgument');
});

test('page breaks are added, told in their order, and taken away', async () => {
  await onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
    rows.add('A21:E21');
    const first = rows.add(sheet.getRange('B4')).load('rowIndex');
    columns.add('D1');
    const after = columns.getItem(0).getCellAfterBreak().load('address');
    rows.load('items/rowIndex,items/columnIndex');
    await context.sync();
    expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([3, 20]);
    expect([first.rowIndex, after.address]).toEqual([3, '績效!D1']);
    rows.getItem(0).delete();
    columns.removePageBreaks();
    const counts = [rows.getCount(), columns.getCount()];
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([1, 0]);
  });
  expect(await codeOf(onSheet(({ horizontalPageBreaks }) => void horizontalPageBreaks.add('A1')))).toBe(
    'InvalidArgument',
  );
});
