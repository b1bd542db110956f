import { openExcel, type TestExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const SHEETS = {
  績效: [
    ['編號', '指標', '目標'],
    [1, '件數', 600],
    [2, '比率', 0.5],
  ],
  附表: [[]],
};

type Way = (sheet: Excel.Worksheet) => Excel.Range;

async function addressOf({ Excel }: TestExcel, way: Way): Promise<string | null> {
  return Excel.run(async (context) => {
    const range = way(context.workbook.worksheets.getItem('績效')).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
}

test.each<[string, string | null, Way]>([
  ['an address', '績效!B2:C3', (s) => s.getRange('B2:C3')],
  ['an address turned round', '績效!B2:C3', (s) => s.getRange('C3:B2')],
  ['a locked address', '績效!B2', (s) => s.getRange('$B$2')],
  ['an address with the sheet', '績效!B2', (s) => s.getRange('績效!B2')],
  ['columns', '績效!B:C', (s) => s.getRange('B:C')],
  ['rows', '績效!2:3', (s) => s.getRange('2:3')],
  ['nothing', '績效!1:1048576', (s) => s.getRange()],
  ['indexes', '績效!B2:C4', (s) => s.getRangeByIndexes(1, 1, 3, 2)],
  ['a cell', '績效!C2', (s) => s.getCell(1, 2)],
  ['a cell of a range, beyond it', '績效!D7', (s) => s.getRange('B2:C3').getCell(5, 2)],
  ['a row', '績效!B3:C3', (s) => s.getRange('B2:C3').getRow(1)],
  ['a column', '績效!C2:C3', (s) => s.getRange('B2:C3').getColumn(1)],
  ['the last cell', '績效!C3', (s) => s.getRange('B2:C3').getLastCell()],
  ['the last row', '績效!B3:C3', (s) => s.getRange('B2:C3').getLastRow()],
  ['a resized range', '績效!B2:D5', (s) => s.getRange('B2:C3').getResizedRange(2, 1)],
  ['an offset range', '績效!A4:B5', (s) => s.getRange('B2:C3').getOffsetRange(2, -1)],
  ['rows below', '績效!B4:C5', (s) => s.getRange('B2:C3').getRowsBelow(2)],
  ['rows above', '績效!B1:C1', (s) => s.getRange('B2:C3').getRowsAbove(1)],
  ['columns after', '績效!D2:D3', (s) => s.getRange('B2:C3').getColumnsAfter(1)],
  ['columns before', '績效!A2:A3', (s) => s.getRange('B2:C3').getColumnsBefore(1)],
  ['entire columns', '績效!B:C', (s) => s.getRange('B2:C3').getEntireColumn()],
  ['entire rows', '績效!2:3', (s) => s.getRange('B2:C3').getEntireRow()],
  ['what holds two ranges', '績效!A1:E5', (s) => s.getRange('A1').getBoundingRect('E5')],
  ['what two ranges share', '績效!B2', (s) => s.getRange('A1:B2').getIntersection('B2:C3')],
  ['nothing shared', null, (s) => s.getRange('A1').getIntersectionOrNullObject('B2')],
  ['what is used', '績效!A1:C3', (s) => s.getUsedRange()],
  ['what is used of a range', '績效!B2:B3', (s) => s.getRange('B2:B9').getUsedRange(true)],
  ['nothing used', null, (s) => s.getRange('E5:F6').getUsedRangeOrNullObject(true)],
])('a range by %s', async (_, address, way) => {
  expect(await addressOf(openExcel({ sheets: SHEETS }), way)).toBe(address);
});

test.each<[string, Way, string]>([
  ['no address', (s) => s.getRange('A0'), 'InvalidArgument'],
  ['a column beyond the last', (s) => s.getRange('XFE1'), 'InvalidArgument'],
  ['a step off the sheet', (s) => s.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
  ['a range of no rows', (s) => s.getRange('A1').getResizedRange(-1, 0), 'InvalidArgument'],
  ['another sheet', (s) => s.getRange('附表!A1'), 'InvalidArgument'],
  ['nothing shared', (s) => s.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
])('a range by %s is refused', async (_, way, code) => {
  expect(await codeOf(addressOf(openExcel({ sheets: SHEETS }), way))).toBe(code);
});

test('formatted cells are used, but hold no values', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    sheet.getRange('E9').format.fill.color = '#FFFF00';
    const [values, all] = [sheet.getUsedRange(true).load('address'), sheet.getUsedRange().load('address')];
    const empty = context.workbook.worksheets.getItem('附表').getUsedRangeOrNullObject();
    await context.sync();
    expect([values.address, all.address, empty.isNullObject]).toEqual(['績效!A1:C3', '績效!A1:E9', true]);
  });
});

async function texts({ Excel }: TestExcel, address: string): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('績效').getRange(address).load('formulas');
    await context.sync();
    return range.formulas.map((row) => row.map(String));
  });
}

async function change({ Excel }: TestExcel, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('績效'));
    await context.sync();
  });
}

test('copying formulas moves their references, and what is locked stays', async () => {
  const excel = openExcel({
    sheets: {
      績效: [
        [1, 2, '=A1+$B$1+附表!A1'],
        [3, 4],
      ],
      附表: [[5]],
    },
  });
  await change(excel, (sheet) => sheet.getRange('C2:D3').copyFrom('C1'));
  expect(await texts(excel, 'C2:D3')).toEqual([
    ['=A2+$B$1+附表!A2', '=B2+$B$1+附表!B2'],
    ['=A3+$B$1+附表!A3', '=B3+$B$1+附表!B3'],
  ]);
});

test('copying takes values alone, or formats alone, and may skip blanks or transpose', async () => {
  const excel = openExcel({
    sheets: {
      績效: [
        [2, '=A1*2'],
        ['甲', null],
        ['x', 'y'],
      ],
    },
  });
  await change(excel, (sheet) => {
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('A1').numberFormat = [['0.00']];
    sheet.getRange('D1').copyFrom('A1:B1', 'Values');
    sheet.getRange('A4:B4').copyFrom('A1:B1', 'Formats');
    sheet.getRange('A3').copyFrom('A2:B2', 'Values', true);
    sheet.getRange('A6').copyFrom('A1:B2', 'Values', false, true);
  });
  expect(await texts(excel, 'D1:E1')).toEqual([['2', '4']]);
  expect(await texts(excel, 'A3:B4')).toEqual([
    ['甲', 'y'],
    ['', ''],
  ]);
  expect(await texts(excel, 'A6:B7')).toEqual([
    ['2', '甲'],
    ['4', ''],
  ]);
  const copied = excel.sheet('績效').readStyles({ row: 3, column: 0, rows: 1, columns: 2 });
  expect(copied.flat().map(({ bold }) => bold)).toEqual([true, true]);
  expect(excel.sheet('績效').readNumberFormats({ row: 3, column: 0, rows: 1, columns: 2 })).toEqual([
    ['0.00', 'General'],
  ]);
});

test('clearing takes contents, formats, or both', async () => {
  const excel = openExcel({
    sheets: { 績效: [[{ value: 0.5, format: '0%' }, { value: 0.5, format: '0%' }, 1]] },
  });
  await change(excel, (sheet) => {
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
  });
  expect(await texts(excel, 'A1:C1')).toEqual([['', '0.5', '']]);
  expect(excel.sheet('績效').readNumberFormats({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
    ['0%', 'General', 'General'],
  ]);
});

test('inserting and deleting moves cells, and formulas follow', async () => {
  const excel = openExcel({ sheets: { 績效: [[1], [2], ['=SUM(A1:A2)']] } });
  await change(excel, (sheet) => {
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('A1').insert('Right').values = [['左']];
  });
  expect(await texts(excel, 'A1:B4')).toEqual([
    ['左', '1'],
    ['', ''],
    ['2', ''],
    ['=SUM(A1:A3)', ''],
  ]);
  await change(excel, (sheet) => sheet.getRange('1:2').delete('Up'));
  expect(await texts(excel, 'A1:A2')).toEqual([['2'], ['=SUM(A1:A1)']]);
});

test('merging keeps the first content, and the merge can be read and split', async () => {
  const excel = openExcel({ sheets: { 績效: [[null, '標題', '丟掉']] } });
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('績效').getRange('A1:C1');
    range.merge();
    range.load('values');
    const merged = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(range.values).toEqual([['標題', '', '']]);
    expect(merged.address).toBe('績效!A1:C1');
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('selecting a range makes it the selection, on its sheet', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('附表').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([selected.address, cell.address, active.name]).toEqual(['附表!B2:C3', '附表!B2', '附表']);
  });
});

test('several selected ranges are no single selection', async () => {
  const excel = openExcel({ sheets: SHEETS });
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  excel.storage.select({ sheetId: excel.sheet('績效').id, areas: [cell, { ...cell, row: 4 }] });
  const one = excel.Excel.run(async (context) => {
    context.workbook.getSelectedRange().load('address');
    await context.sync();
  });
  expect(await codeOf(one)).toBe('InvalidSelection');
  await excel.Excel.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges().load('address,areaCount,areas/items/address');
    await context.sync();
    expect([ranges.address, ranges.areaCount]).toEqual(['績效!A1,績效!A5', 2]);
    expect(ranges.areas.items.map(({ address }) => address)).toEqual(['績效!A1', '績效!A5']);
  });
});

test('links are set with their text, read and removed', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('附表').getRange('A1');
    cell.hyperlink = { documentReference: '績效!B2', textToDisplay: '看原文' };
    cell.load('values,hyperlink');
    await context.sync();
    expect(cell.values).toEqual([['看原文']]);
    expect(cell.hyperlink).toEqual({ documentReference: '績效!B2', textToDisplay: '看原文' });
    cell.clear('RemoveHyperlinks');
    cell.load('hyperlink');
    await context.sync();
    expect(cell.hyperlink).toBeNull();
  });
});

test('what is used of a range that is empty is nothing', async () => {
  const { Excel } = openExcel();
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('E5:F6').getUsedRange(true).load('address');
    await context.sync();
  });
  expect(await codeOf(asked)).toBe('ItemNotFound');
});
