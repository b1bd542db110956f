import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';
import { onSheet } from '../../support/onSheet';

const SHEETS = {
  績效: [
    ['指標', '目標', '達成率'],
    ['乙案', 300, '=B2/100'],
    ['甲案', 100, '=B3/100'],
    ['丙案', 200, '=B4/100'],
  ],
};

/** The values of A1:A9 of a sheet with these in column A, sorted by them. */
function sorted(values: readonly (string | number | boolean | null)[], field: Partial<Excel.SortField> = {}) {
  return onSheet({ 績效: values.map((value) => [value]) }, async (sheet, context) => {
    const range = sheet.getRange(`A1:A${values.length}`);
    range.sort.apply([{ key: 0, ...field }]);
    range.load('values');
    await context.sync();
    return range.values.flat().map(String);
  });
}

test('numbers come before texts, then FALSE and TRUE, and empty cells last', async () => {
  const values = [true, 'b', null, 10, 'A', false, -2];
  expect(await sorted(values)).toEqual(['-2', '10', 'A', 'b', 'false', 'true', '']);
  expect(await sorted(values, { ascending: false })).toEqual(['true', 'false', 'b', 'A', '10', '-2', '']);
});

test('Chinese is ordered by its sounds unless strokes are asked for', async () => {
  expect(await sorted(['乙', '丙', '甲', '一'])).toEqual(['丙', '甲', '一', '乙']);
  await onSheet({ 績效: [['議'], ['一'], ['丙']] }, async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    range.sort.apply([{ key: 0 }], false, false, 'Rows', 'StrokeCount');
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual(['一', '丙', '議']);
  });
});

test('numbers kept as texts are sorted as numbers when that is asked for', async () => {
  expect(await sorted(['10', 9, '1,000'])).toEqual(['9', '1,000', '10']);
  expect(await sorted(['10', 9, '1,000'], { dataOption: 'TextAsNumber' })).toEqual(['9', '10', '1,000']);
});

test('rows keep together with their formats, and formulas go on referring to their own row', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    sheet.getRange('A2').format.fill.color = '#FF0000';
    const range = sheet.getRange('A1:C4');
    range.sort.apply([{ key: 1 }], false, true);
    const fill = sheet.getRange('A4').format.fill.load('color');
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas.slice(1)).toEqual([
      ['甲案', 100, '=B2/100'],
      ['丙案', 200, '=B3/100'],
      ['乙案', 300, '=B4/100'],
    ]);
    expect([range.values[3]?.[2], fill.color]).toEqual([3, '#FF0000']);
  });
});

test('a colour can be brought on top, and columns can be sorted by a row', async () => {
  await onSheet({ 績效: [[3, 1, 2]] }, async (sheet, context) => {
    sheet.getRange('C1').format.fill.color = '#00FF00';
    const range = sheet.getRange('A1:C1');
    range.sort.apply([{ key: 0 }], false, false, 'Columns');
    range.load('values');
    const fill = sheet.getRange('B1').format.fill.load('color');
    await context.sync();
    expect([range.values, fill.color]).toEqual([[[1, 2, 3]], '#00FF00']);
  });
  await onSheet({ 績效: [['甲'], ['乙']] }, async (sheet, context) => {
    sheet.getRange('A2').format.font.color = '#FF0000';
    const range = sheet.getRange('A1:A2');
    range.sort.apply([{ key: 0, sortOn: 'FontColor', color: '#FF0000' }]);
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual(['乙', '甲']);
  });
});

test('hidden rows stay where they are', async () => {
  await onSheet({ 績效: [[3], [2], [1]] }, async (sheet, context) => {
    sheet.getRange('2:2').rowHidden = true;
    const range = sheet.getRange('A1:A3');
    range.sort.apply([{ key: 0 }]);
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual([1, 2, 3]);
    sheet.getRange('2:2').rowHidden = false;
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual([1, 2, 3]);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['a column outside', (sheet) => sheet.getRange('A1:C4').sort.apply([{ key: 3 }]), 'InvalidArgument'],
  ['no column', (sheet) => sheet.getRange('A1:C4').sort.apply([]), 'InvalidArgument'],
  ['icons', (sheet) => sheet.getRange('A1:C4').sort.apply([{ key: 0, sortOn: 'Icon' }]), 'NotImplemented'],
  [
    'merged cells',
    (sheet) => {
      sheet.getRange('A1:B1').merge(false);
      sheet.getRange('A1:C4').sort.apply([{ key: 0 }]);
    },
    'InvalidOperation',
  ],
  [
    'a protected sheet',
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1:C4').sort.apply([{ key: 0 }]);
    },
    'AccessDenied',
  ],
])('sorting %s is refused', async (_, sort, code) => {
  expect(await codeOf(onSheet(SHEETS, sort))).toBe(code);
});

test('a table remembers how it was sorted, and sorts again what has changed', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const table = sheet.tables.add('A1:C4', true);
    table.sort.apply([{ key: 1, ascending: false }]);
    sheet.getRange('B4').values = [[999]];
    table.sort.reapply();
    const body = table.getDataBodyRange().load('values');
    table.sort.load();
    await context.sync();
    expect(body.values.map(([name]) => String(name))).toEqual(['甲案', '乙案', '丙案']);
    expect(table.sort.fields).toMatchObject([{ key: 1, ascending: false }]);
    table.sort.clear();
    table.sort.load();
    await context.sync();
    expect([table.sort.fields, table.sort.matchCase]).toEqual([[], false]);
  });
});

test('sorting is told to those who listen, with what was sorted', async () => {
  const excel = openExcel({ sheets: SHEETS });
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    sheet.onRowSorted.add(async ({ address, type }) => void heard.push(`${type} ${address}`));
    context.workbook.worksheets.onColumnSorted.add(async ({ address }) => void heard.push(address));
    await context.sync();
    sheet.getRange('A1:C4').sort.apply([{ key: 1 }], false, true);
    sheet.getRange('A1:C4').sort.apply([{ key: 0 }], false, false, 'Columns');
    await context.sync();
  });
  await excel.eventsDelivered();
  expect(heard).toEqual(['WorksheetRowSorted A2:C4', 'A1:C4']);
});
