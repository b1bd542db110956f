import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const SHEETS = {
  績效: [
    ['Target', '目標', 'target'],
    ['=1+1', 12, '目標值'],
    [null, null, null],
    ['遠', null, 'TARGET'],
  ],
};

test.each<[string, string, Excel.SearchCriteria, string]>([
  ['the first of them', 'target', {}, 'A1'],
  ['the last of them', 'target', { searchDirection: 'Backwards' }, 'C4'],
  ['by its case', 'target', { matchCase: true }, 'C1'],
  ['as a whole', '目標', { completeMatch: true }, 'B1'],
  ['a number, as shown', '2', {}, 'A2'],
])('a range finds %s', async (_, text, criteria, address) => {
  await openExcel({ sheets: SHEETS }).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('績效').getRange('A1:C4');
    const found = range.find(text, criteria).load('address');
    const none = range.findOrNullObject('沒有', criteria);
    await context.sync();
    expect([found.address, none.isNullObject]).toEqual([`績效!${address}`, true]);
  });
});

test('a sheet finds all of them, and says where there is none', async () => {
  const { Excel } = openExcel({ sheets: SHEETS });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const all = sheet.findAll('目標', {}).load('address');
    const none = sheet.findAllOrNullObject('沒有', {});
    await context.sync();
    expect([all.address, none.isNullObject]).toEqual(['績效!B1,績效!C2', true]);
  });
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('績效').findAll('沒有', {}).load('address');
    await context.sync();
  });
  expect(await codeOf(missing)).toBe('ItemNotFound');
});

test('text is replaced, in formulas too, and counted', async () => {
  await openExcel({ sheets: SHEETS }).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const words = sheet.replaceAll('target', '目標', {});
    const ones = sheet.getRange('A2:B2').replaceAll('1', '3', {});
    const range = sheet.getRange('A1:C2').load('formulas');
    await context.sync();
    expect([words.value, ones.value]).toEqual([3, 3]);
    expect(range.formulas).toEqual([
      ['目標', '目標', '目標'],
      ['=3+3', 32, '目標值'],
    ]);
  });
});

test('the region around a cell ends at empty rows and columns', async () => {
  await openExcel({ sheets: SHEETS }).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const regions = ['B2', 'A4', 'F9'].map((cell) =>
      sheet.getRange(cell).getSurroundingRegion().load('address'),
    );
    await context.sync();
    expect(regions.map(({ address }) => address)).toEqual(['績效!A1:C2', '績效!A4', '績效!F9']);
  });
});

test('formulas read and are written in R1C1 notation', async () => {
  await openExcel({ sheets: { 績效: [[1, '=A1*$A$1', '="A1"&附表!B2']], 附表: [[]] } }).Excel.run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('績效');
      const read = sheet.getRange('A1:C1').load('formulasR1C1');
      sheet.getRange('A2:B3').formulasR1C1 = [
        ['=R[-1]C*2', '=RC[-1]+R1C1'],
        ['文字', '=SUM(R1C1:R[-1]C)&"RC"'],
      ];
      const written = sheet.getRange('A2:B3').load('formulas');
      await context.sync();
      expect(read.formulasR1C1).toEqual([[1, '=RC[-1]*R1C1', '="A1"&附表!R[1]C[-1]']]);
      expect(written.formulas).toEqual([
        ['=A1*2', '=A2+$A$1'],
        ['文字', '=SUM($A$1:B2)&"RC"'],
      ]);
    },
  );
});
