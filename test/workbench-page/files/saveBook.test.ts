import { strFromU8, unzipSync } from 'fflate';
import { saveBook } from '../../../src/workbench/files/saveBook';
import { EMPTY_BOOK } from '../../../src/workbench/page/documents';
import { loadEngine } from '../../../src/workbook/file/engine';
import { openExcel } from '../../support/excel';

jest.setTimeout(60_000);

const SHEET = 'Sheet1';

/** The parts of the workbook that is saved after an add-in has worked on its only sheet. */
async function saved(work: (sheet: Excel.Worksheet) => void): Promise<(path: string) => string> {
  const excel = openExcel({
    sheets: {
      [SHEET]: [
        ['指標', '目標'],
        ['甲', 60],
      ],
    },
  });
  await excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  const bytes = saveBook(await loadEngine(), {
    bytes: null,
    book: EMPTY_BOOK,
    sheetIds: [excel.sheet(SHEET).id],
    storage: excel.storage,
    sizes: () => ({ rows: [], columns: [] }),
  });
  const parts = unzipSync(bytes);
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

test('how a sheet is printed is written into the file', async () => {
  const part = await saved(({ pageLayout, horizontalPageBreaks, verticalPageBreaks }) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A3';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.leftMargin = 36;
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea('A1:B2');
    pageLayout.setPrintTitleRows('1:1');
    horizontalPageBreaks.add('A3');
    verticalPageBreaks.add('B1');
  });
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="8"/);
  expect(sheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
  expect(sheet).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
  expect(sheet).toMatch(/<pageSetUpPr[^>]*fitToPage="(?:1|true)"/);
  expect(sheet).toMatch(/<pageMargins[^>]*left="0.5"/);
  expect(sheet).toMatch(/<printOptions[^>]*horizontalCentered="(?:1|true)"/);
  expect(sheet).toMatch(/<rowBreaks[^>]*><brk id="2"/);
  expect(sheet).toMatch(/<colBreaks[^>]*><brk id="1"/);
  const workbook = part('xl/workbook.xml');
  expect(workbook).toMatch(/_xlnm\.Print_Area"[^>]*>Sheet1!\$A\$1:\$B\$2</);
  expect(workbook).toMatch(/_xlnm\.Print_Titles"[^>]*>Sheet1!\$1:\$1</);
});

test('validations are written into the file', async () => {
  const part = await saved((sheet) => {
    sheet.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
    dataValidation.errorAlert = {
      message: '請填 0 至 100',
      showAlert: true,
      style: 'Warning',
      title: '目標',
    };
    sheet.getRange('C2').dataValidation.rule = {
      decimal: { formula1: '=B2', operator: 'GreaterThanOrEqualTo' },
    };
    sheet.getRange('D2').dataValidation.rule = { custom: { formula: '=AND(LEN(D2)>1,D2<>"甲&乙")' } };
  });
  const sheet = part('xl/worksheets/sheet1.xml');
  const validations = [...sheet.matchAll(/<dataValidation .*?<\/dataValidation>/g)].map(([one]) => one);
  expect(validations).toHaveLength(4);
  const [list, whole, decimal, custom] = validations;
  expect(list).toContain('type="list"');
  expect(list).toContain('sqref="A2:A9"');
  expect(list).toContain('<formula1>"是,否"</formula1>');
  expect(list).not.toMatch(/showDropDown="(?:1|true)"/);
  expect(whole).toContain('errorStyle="warning"');
  expect(whole).toContain('error="請填 0 至 100"');
  expect(whole).toContain('<formula1>0</formula1><formula2>100</formula2>');
  expect(decimal).toContain('operator="greaterThanOrEqual"');
  expect(decimal).toContain('<formula1>B2</formula1>');
  expect(custom).toContain('type="custom"');
  expect(custom).toContain('<formula1>AND(LEN(D2)&gt;1,D2&lt;&gt;"甲&amp;乙")</formula1>');
});
