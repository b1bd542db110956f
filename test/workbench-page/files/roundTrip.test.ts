import { JSDOM } from 'jsdom';
import { headerFooterText, parseHeaderFooter } from '../../../src/workbench/files/headerFooterText';
import { readBook } from '../../../src/workbench/files/readBook';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { EMPTY_BOOK } from '../../../src/workbench/page/documents';
import { fillStorage } from '../../../src/workbench/univer/fillStorage';
import { loadEngine } from '../../../src/workbook/file/engine';
import { openExcel, type TestExcel } from '../../support/excel';

// The page reads files with the browser's parser.
Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
jest.setTimeout(60_000);

const SHEET = 'Sheet1';
const NO_SIZES = { rows: [], columns: [] };

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function onSheet(excel: TestExcel, work: Work): Promise<void> {
  await excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

/** The file of a workbook on whose only sheet an add-in has worked. */
async function saved(work: Work): Promise<Uint8Array> {
  const excel = openExcel({
    sheets: {
      [SHEET]: [
        ['指標', '目標'],
        ['甲', 60],
      ],
    },
  });
  await onSheet(excel, work);
  return saveBook(await loadEngine(), {
    bytes: null,
    book: EMPTY_BOOK,
    sheetIds: [excel.sheet(SHEET).id],
    storage: excel.storage,
    sizes: () => NO_SIZES,
  });
}

function opened(bytes: Uint8Array): TestExcel {
  const excel = openExcel({ sheets: { [SHEET]: [] } });
  fillStorage(excel.storage, readBook(bytes));
  return excel;
}

/** Opens the file, lets an add-in work on it, saves it into the same file, and opens that. */
async function again(bytes: Uint8Array, work: Work): Promise<TestExcel> {
  const excel = opened(bytes);
  await onSheet(excel, work);
  const written = saveBook(await loadEngine(), {
    bytes,
    book: readBook(bytes),
    sheetIds: [excel.sheet(SHEET).id],
    storage: excel.storage,
    sizes: () => NO_SIZES,
  });
  return opened(written);
}

const setUp: Work = ({ pageLayout, horizontalPageBreaks, verticalPageBreaks }) => {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A3';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = 36;
  pageLayout.centerHorizontally = true;
  pageLayout.blackAndWhite = true;
  pageLayout.printOrder = 'OverThenDown';
  pageLayout.firstPageNumber = 3;
  pageLayout.setPrintArea('A1:B2');
  pageLayout.setPrintTitleRows('1:1');
  pageLayout.setPrintTitleColumns('A:A');
  const { headersFooters } = pageLayout;
  headersFooters.state = 'FirstAndDefault';
  headersFooters.defaultForAllPages.leftHeader = '研考處';
  headersFooters.defaultForAllPages.centerFooter = '第 &P 頁，共 &N 頁';
  headersFooters.firstPage.rightHeader = 'R&&D';
  horizontalPageBreaks.add('A3');
  verticalPageBreaks.add('B1');
};

async function pageOf(excel: TestExcel) {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    pageLayout.load(
      'orientation,paperSize,zoom,leftMargin,centerHorizontally,blackAndWhite,printOrder,firstPageNumber',
    );
    const { headersFooters } = pageLayout;
    headersFooters.load('state');
    headersFooters.defaultForAllPages.load('leftHeader,centerHeader,centerFooter');
    headersFooters.firstPage.load('rightHeader');
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    for (const range of [area, rows, columns]) range.load('address');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    sheet.verticalPageBreaks.load('items/columnIndex');
    await context.sync();
    const { leftHeader, centerHeader, centerFooter } = headersFooters.defaultForAllPages;
    return {
      ...pageLayout.toJSON(),
      headersFooters: [headersFooters.state, leftHeader, centerHeader, centerFooter],
      first: headersFooters.firstPage.rightHeader,
      cells: [area.address, rows.address, columns.address],
      breaks: [
        sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
        sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
      ],
    };
  });
}

const PAGE = {
  orientation: 'Landscape',
  paperSize: 'A3',
  zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
  leftMargin: 36,
  centerHorizontally: true,
  blackAndWhite: true,
  printOrder: 'OverThenDown',
  firstPageNumber: 3,
  headersFooters: ['FirstAndDefault', '研考處', '', '第 &P 頁，共 &N 頁'],
  first: 'R&&D',
  cells: ['Sheet1!A1:B2', 'Sheet1!1:1', 'Sheet1!A:A'],
  breaks: [[2], [1]],
};

test('how a sheet is printed comes back from the file, and stays when something else is changed', async () => {
  const bytes = await saved(setUp);
  expect(await pageOf(opened(bytes))).toMatchObject(PAGE);
  const cell: Work = (sheet) => (sheet.getRange('C9').values = [[1]]);
  expect(await pageOf(await again(bytes, cell))).toMatchObject(PAGE);
});

test('what is changed of it is changed in the file, and a break that is gone is gone', async () => {
  const bytes = await saved(setUp);
  const changed = await again(bytes, ({ pageLayout, horizontalPageBreaks }) => {
    pageLayout.orientation = 'Portrait';
    pageLayout.setPrintArea('A1:C9');
    horizontalPageBreaks.removePageBreaks();
  });
  expect(await pageOf(changed)).toMatchObject({
    ...PAGE,
    orientation: 'Portrait',
    cells: ['Sheet1!A1:C9', 'Sheet1!1:1', 'Sheet1!A:A'],
    breaks: [[], [1]],
  });
});

const RULES: readonly (readonly [string, Excel.DataValidationRule])[] = [
  ['A2:A9', { list: { inCellDropDown: true, source: '是,否' } }],
  ['B2:B9', { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } }],
  ['C2', { decimal: { formula1: '=B2', operator: 'GreaterThanOrEqualTo' } }],
  ['D2', { custom: { formula: '=AND(LEN(D2)>1,D2<>"甲&乙")' } }],
  ['E2', { list: { inCellDropDown: false, source: '=$A$1:$A$2' } }],
];

async function rulesOf(excel: TestExcel) {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const read = RULES.map(([address]) => sheet.getRange(address).dataValidation);
    for (const one of read) one.load('rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return read.map(({ rule, prompt, errorAlert, ignoreBlanks }) => ({
      rule,
      prompt,
      errorAlert,
      ignoreBlanks,
    }));
  });
}

test('validations come back from the file, and can be changed there', async () => {
  const bytes = await saved((sheet) => {
    for (const [address, rule] of RULES) sheet.getRange(address).dataValidation.rule = rule;
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.errorAlert = { message: '請填', showAlert: true, style: 'Warning', title: '目標' };
    dataValidation.prompt = { message: '0 至 100', showPrompt: true, title: '目標' };
  });
  const read = await rulesOf(opened(bytes));
  expect(read.map(({ rule }) => rule)).toEqual(RULES.map(([, rule]) => rule));
  expect(read[1]).toMatchObject({
    errorAlert: { message: '請填', showAlert: true, style: 'Warning', title: '目標' },
    prompt: { message: '0 至 100', showPrompt: true, title: '目標' },
    ignoreBlanks: true,
  });
  const changed = await again(bytes, (sheet) => {
    sheet.getRange('A2:A9').dataValidation.clear();
    sheet.getRange('C2').dataValidation.rule = { decimal: { formula1: 1, operator: 'LessThan' } };
  });
  expect((await rulesOf(changed)).map(({ rule }) => rule)).toEqual([
    null,
    RULES[1]?.[1],
    { decimal: { formula1: 1, operator: 'LessThan' } },
    RULES[3]?.[1],
    RULES[4]?.[1],
  ]);
});

async function namesOf(excel: TestExcel) {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [ofBook, ofSheet] = [context.workbook.names, sheet.names];
    for (const names of [ofBook, ofSheet]) names.load('items/name,items/formula,items/comment');
    await context.sync();
    return [ofBook, ofSheet].map(({ items }) =>
      Object.fromEntries(items.map(({ name, formula, comment }) => [name, [formula, comment]])),
    );
  });
}

test('names come back from the file, changed and without those that have gone', async () => {
  const bytes = await saved((sheet, { workbook }) => {
    workbook.names.add('目標值', sheet.getRange('B2'), '年度目標');
    workbook.names.add('舊名', sheet.getRange('A1'));
    sheet.names.add('本表', '=Sheet1!$A$1:$B$2');
  });
  expect(await namesOf(opened(bytes))).toEqual([
    { 目標值: ['=Sheet1!$B$2', '年度目標'], 舊名: ['=Sheet1!$A$1', ''] },
    { 本表: ['=Sheet1!$A$1:$B$2', ''] },
  ]);
  const changed = await again(bytes, (_, { workbook }) => {
    workbook.names.getItem('舊名').delete();
    workbook.names.getItem('目標值').formula = '=Sheet1!$B$3';
  });
  expect(await namesOf(changed)).toEqual([
    { 目標值: ['=Sheet1!$B$3', '年度目標'] },
    { 本表: ['=Sheet1!$A$1:$B$2', ''] },
  ]);
});

test.each([
  ['&LA&CB&RC', { left: 'A', center: 'B', right: 'C' }],
  ['&C&"Calibri,Regular"&12第 &P 頁', { left: '', center: '&"Calibri,Regular"&12第 &P 頁', right: '' }],
  ['&RR&&D &D', { left: '', center: '', right: 'R&&D &D' }],
])('%s is parted into its sections and put together again', (text, sections) => {
  expect(parseHeaderFooter(text)).toEqual(sections);
  expect(headerFooterText(sections)).toBe(text);
});
