import { openExcel } from '../../support/excel';

const SHEETS = {
  績效: [
    ['指標', '率'],
    ['件數', '=1+1'],
  ],
  附表: [['附']],
};

test('a sheet is copied with its cells, looks, merges and tables, and put where it is asked for', async () => {
  await openExcel({ sheets: SHEETS }).Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('績效');
    sheet.tables.add('A1:B2', true).name = '績效表';
    sheet.getRange('A1').format.fill.color = 'yellow';
    sheet.getRange('D1:E1').merge(false);
    const copy = sheet.copy('End').load('name,position');
    const range = copy.getRange('A1:B2').load('formulas');
    const fill = copy.getRange('A1').format.fill.load('color');
    copy.tables.load('items/name');
    await context.sync();
    expect([copy.name, copy.position, fill.color]).toEqual(['績效 (2)', 2, '#FFFF00']);
    expect(range.formulas).toEqual(SHEETS['績效']);
    expect(copy.tables.items.map(({ name }) => name)).toEqual(['績效表_2']);
    sheet.copy('Before', worksheets.getItem('績效'));
    copy.copy('After', worksheets.getItem('附表'));
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual([
      '績效 (3)',
      '績效',
      '附表',
      '績效 (4)',
      '績效 (2)',
    ]);
  });
});

test('cells move with their formats, and formulas keep what they refer to', async () => {
  const excel = openExcel({
    sheets: {
      績效: [
        [1, '=A1*2'],
        [2, '=A2*2'],
      ],
    },
  });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    sheet.getRange('B1:B2').numberFormat = [['0.0']];
    sheet.getRange('B1:B2').moveTo('C2');
    const range = sheet.getRange('B1:C3').load('formulas,numberFormat');
    await context.sync();
    expect(range.formulas).toEqual([
      ['', ''],
      ['', '=A1*2'],
      ['', '=A2*2'],
    ]);
    expect(range.numberFormat[0]?.[0]).toBe('General');
    expect(range.numberFormat[1]?.[1]).toBe('0.0');
  });
});
