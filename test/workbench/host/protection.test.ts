import { openExcel, type TestExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

function run<T>(excel: TestExcel, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run(work);
}

describe('a protected sheet', () => {
  function onProtected(
    excel: TestExcel,
    options: Excel.WorksheetProtectionOptions,
    work: (sheet: Excel.Worksheet) => void,
  ): Promise<void> {
    return run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect(options);
      work(sheet);
      await context.sync();
    });
  }

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0%']])],
    ['contents away', (sheet) => sheet.getRange('A1').clear()],
    ['columns wide', (sheet) => (sheet.getRange('A:A').format.columnWidth = 90)],
    ['rows hidden', (sheet) => (sheet.getRange('2:2').rowHidden = true)],
    ['rows', (sheet) => void sheet.getRange('2:2').insert('Down')],
    ['merges', (sheet) => sheet.getRange('A1:B1').merge()],
    ['tables', (sheet) => void sheet.tables.add('D1:E2', true)],
    ['copies', (sheet) => sheet.getRange('A1').copyFrom('B1')],
  ])('takes no %s', async (_, work) => {
    expect(await codeOf(onProtected(openExcel(), {}, work))).toBe('AccessDenied');
  });

  test('lets unlocked cells be filled, and what its options allow', async () => {
    const work = onProtected(openExcel(), { allowFormatColumns: true }, (sheet) => {
      sheet.getRange('B1').values = [[1]];
      sheet.getRange('A:A').format.columnWidth = 90;
    });
    expect(await codeOf(work)).toBe('none');
  });

  test('tells that it is protected, and opens only with its password', async () => {
    const excel = openExcel();
    await run(excel, async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowSort: true }, '密碼');
      protection.load('protected,options');
      await context.sync();
      expect([
        protection.protected,
        protection.options.allowSort,
        protection.options.allowInsertRows,
      ]).toEqual([true, true, false]);
    });
    const open = (password?: string) =>
      run(excel, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.unprotect(password);
        await context.sync();
      });
    expect(await codeOf(open())).toBe('AccessDenied');
    expect(await codeOf(open('密碼'))).toBe('none');
    expect(excel.sheet('Sheet1').protection().protected).toBe(false);
  });
});

test('protecting a sheet, and lifting it, is told', async () => {
  const excel = openExcel();
  const heard: boolean[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onProtectionChanged.add(async ({ isProtected }) => void heard.push(isProtected));
    await context.sync();
    sheet.protection.protect();
    sheet.protection.unprotect();
    await context.sync();
  });
  await excel.eventsDelivered();
  expect(heard).toEqual([true, false]);
});
