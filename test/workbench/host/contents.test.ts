import { openExcel, type TestExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

/** What a range gives after the work, in one batch. */
async function after(
  { Excel }: TestExcel,
  address: string,
  work: (sheet: Excel.Worksheet) => void,
): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(sheet);
    const range = sheet.getRange(address).load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return range;
  });
}

test.each([
  ['2%', 0.02, '0%', '2%'],
  ['98.34%', 0.9834, '0.00%', '98.34%'],
  ['1,234', 1234, '#,##0', '1,234'],
  ['1,234.5', 1234.5, '#,##0.00', '1,234.50'],
  ['2024/1/5', 45296, 'yyyy/m/d', '2024/1/5'],
  ['1/2/2017', 42737, 'yyyy/m/d', '2017/1/2'],
  ['13/2/2017', '13/2/2017', 'General', '13/2/2017'],
  ['14,37', '14,37', 'General', '14,37'],
  ['1,234,567', 1234567, '#,##0', '1,234,567'],
  ['2024年1月5日', 45296, 'yyyy"年"m"月"d"日"', '2024年1月5日'],
  ['12:30', 0.5208333333333334, 'hh:mm', '12:30'],
  ['1e3', 1000, '0.00E+00', '1.00E+03'],
  [' 5 ', 5, 'General', '5'],
  ['TRUE', true, 'General', 'TRUE'],
  ['#N/A', '#N/A', 'General', '#N/A'],
  ["'2%", '2%', 'General', '2%'],
  ["'=1+1", '=1+1', 'General', '=1+1'],
  ['603,349 人', '603,349 人', 'General', '603,349 人'],
  ['113年', '113年', 'General', '113年'],
  ['12345678901234567890', 12345678901234500000, 'General', '1.23457E+19'],
])(
  'the string %s that is set as a value is taken as if it were typed',
  async (typed, value, format, text) => {
    const range = await after(openExcel(), 'A1', (sheet) => (sheet.getRange('A1').values = [[typed]]));
    expect([range.values, range.numberFormat, range.text]).toEqual([[[value]], [[format]], [[text]]]);
  },
);

test('a cell that is formatted as text keeps everything as text', async () => {
  const range = await after(openExcel(), 'A1:C1', (sheet) => {
    sheet.getRange('A1:C1').numberFormat = [['@', '@', '@']];
    sheet.getRange('A1:C1').values = [['2%', '=1+1', 7]];
  });
  expect(range.values).toEqual([['2%', '=1+1', '7']]);
  expect(range.valueTypes).toEqual([['String', 'String', 'String']]);
});

test('a cell with a format of its own keeps it when a number is typed', async () => {
  const range = await after(openExcel(), 'A1', (sheet) => {
    sheet.getRange('A1').numberFormat = [['0.000']];
    sheet.getRange('A1').values = [['2%']];
  });
  expect([range.values, range.text]).toEqual([[[0.02]], [['0.020']]]);
});

test('the number format of one cell is for all cells of the range', async () => {
  const range = await after(openExcel(), 'A1:B2', (sheet) => {
    sheet.getRange('A1:B2').numberFormat = [['0.0']];
  });
  expect(range.numberFormat.flat()).toEqual(['0.0', '0.0', '0.0', '0.0']);
});

test('null leaves cells alone, an empty string clears, one value fills all', async () => {
  const excel = openExcel({ sheets: { 績效: [['甲', '乙', '丙']] } });
  const range = await after(excel, 'A1:C2', (sheet) => {
    sheet.getRange('A1:C1').values = [[null, '', '新']];
    sheet.getRange('A1:C1').numberFormat = [['0%', null, null]];
    Object.assign(sheet.getRange('A2:C2'), { values: 1 });
  });
  expect(range.values).toEqual([
    ['甲', '', '新'],
    [1, 1, 1],
  ]);
  expect(range.numberFormat[0]).toEqual(['0%', 'General', 'General']);
});

test('formulas are read back as they were written, and computed', async () => {
  const range = await after(openExcel(), 'A1:C1', (sheet) => {
    sheet.getRange('A1:C1').formulas = [[588, 600, '=IF(B1=0,"",ROUND(A1/B1,4))']];
    sheet.getRange('C1').numberFormat = [['0.00%']];
  });
  expect(range.formulas).toEqual([[588, 600, '=IF(B1=0,"",ROUND(A1/B1,4))']]);
  expect(range.values).toEqual([[588, 600, 0.98]]);
  expect(range.text[0]?.[2]).toBe('98.00%');
});

test('a function that nobody has is #NAME?, an error with that text', async () => {
  const range = await after(
    openExcel(),
    'A1',
    (sheet) => (sheet.getRange('A1').formulas = [['=沒有這個(1)']]),
  );
  expect([range.values, range.valueTypes]).toEqual([[['#NAME?']], [['Error']]]);
});

test.each([
  ['more rows than the range', 'A1', [[1], [2]]],
  ['fewer columns than the range', 'A1:C1', [[1, 2]]],
  ['a formula that cannot be read', 'A1', [['=1+']]],
  ['a text that is too long', 'A1', [['字'.repeat(32_768)]]],
])('refuses %s', async (_, address, values) => {
  const refused = after(openExcel(), 'A1', (sheet) => (sheet.getRange(address).values = values));
  expect(await codeOf(refused)).toBe('InvalidArgument');
});

test('a cell holds 32,767 characters', async () => {
  const text = '字'.repeat(32_767);
  const range = await after(openExcel(), 'A1', (sheet) => (sheet.getRange('A1').values = [[text]]));
  expect(range.values).toEqual([[text]]);
});

test('a number format that cannot be read is refused', async () => {
  const refused = after(openExcel(), 'A1', (sheet) => (sheet.getRange('A1').numberFormat = [['0"人']]));
  expect(await codeOf(refused)).toBe('InvalidArgument');
});

test('whole columns have no values to read', async () => {
  const range = await after(openExcel({ sheets: { 績效: [['甲']] } }), 'A:B', () => undefined);
  expect([range.values, range.text]).toEqual([null, null]);
});

test('the undo of a batch is one step', async () => {
  const excel = openExcel({ sheets: { 績效: [['原來']] } });
  await after(excel, 'A1', (sheet) => {
    sheet.getRange('A1').values = [['一']];
    sheet.getRange('B1').values = [['二']];
    sheet.getRange('B1').format.font.bold = true;
  });
  await excel.storage.undo();
  const range = await after(excel, 'A1:B1', () => undefined);
  expect(range.values).toEqual([['原來', '']]);
});
