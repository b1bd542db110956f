import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

test('what is read before a sync is an error of the client, not of the host', async () => {
  const { Excel, roundTrips } = openExcel();
  const read = Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().name);
  expect(await codeOf(read)).toBe('PropertyNotLoaded');
  expect(roundTrips()).toBe(0);
});

test('nested properties are loaded by path, by object and all at once', async () => {
  const { Excel } = openExcel({ sheets: { 績效: [['甲']] } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('績效').getRange('A1');
    range.format.fill.color = '#ff0000';
    range.format.font.bold = true;
    range.load('address,format/fill/color');
    const again = range.getCell(0, 0);
    again.load({ values: true, format: { font: { bold: true } } });
    const whole = range.getResizedRange(0, 1);
    whole.load();
    await context.sync();
    expect(range.format.fill.color).toBe('#FF0000');
    expect(again.format.font.bold).toBe(true);
    expect(whole.values).toEqual([['甲', '']]);
    expect(whole.isEntireColumn).toBe(false);
    expect(whole.valueTypes).toEqual([['String', 'Empty']]);
  });
});

test('collections load their items, with top and skip', async () => {
  const { Excel } = openExcel({ sheets: { 一: [], 二: [], 三: [] } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['一', '二', '三']);
    expect(count.value).toBe(3);
    worksheets.load({ $top: 1, $skip: 1, name: true });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['二']);
    worksheets.items[0]?.getRange('A1').load('address');
    await context.sync();
  });
});

test('children of a null object are null objects, and writing to them does nothing', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('沒有');
    const table = missing.tables.getItemOrNullObject('表');
    const range = missing.getRange('A1');
    range.values = [[1]];
    range.load('values');
    await context.sync();
    expect([missing, table, range].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
  });
});

test('an error says what failed, and what came before it stays done', async () => {
  const { Excel, OfficeExtension, sheet } = openExcel();
  const failing = Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange('A1').values = [['寫了']];
    active.getRange('A1:B2').values = [[1]];
    active.getRange('A3').values = [['不會寫']];
    await context.sync();
  });
  await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
  await expect(failing).rejects.toMatchObject({
    code: 'InvalidArgument',
    httpStatusCode: 400,
    debugInfo: { errorLocation: 'Range.values' },
  });
  const cells = sheet('Sheet1').readCells({ row: 0, column: 0, rows: 3, columns: 1 });
  expect(cells.map(([cell]) => cell?.value)).toEqual(['寫了', null, null]);
});

test('what the host does not have is refused by name', async () => {
  const { Excel } = openExcel();
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load('items');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: 'The embedded Excel does not implement Worksheet.charts.',
  });
});

test('private parts of host objects are out of reach', async () => {
  const { Excel, connection } = openExcel();
  const before = connection.references();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    Reflect.apply(sheet.load, sheet, ['context,sheet']);
    expect(await codeOf(context.sync())).toBe('ApiNotFound');
  }).catch(() => undefined);
  expect(connection.references()).toBe(before);
});

test('a tracked object outlives its run, and is let go when it is untracked', async () => {
  const { Excel, connection } = openExcel();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    range.track();
    await context.sync();
    return range;
  });
  expect(connection.references()).toBe(1);
  await Excel.run(kept, async (context) => {
    kept.load('address');
    await context.sync();
    expect(kept.address).toBe('Sheet1!B2');
    kept.untrack();
    await context.sync();
  });
  expect(connection.references()).toBe(0);
});

test('ranges of a run are let go when it ends', async () => {
  const { Excel, connection } = openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
    await context.sync();
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(connection.references()).toBe(0);
});

test('set, update and toJSON work', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.set({ values: [[5]], format: { fill: { color: '#00FF00' }, font: { bold: true } } });
    range.load('values,format/fill/color');
    await context.sync();
    expect(range.toJSON()).toMatchObject({ values: [[5]], format: { fill: { color: '#00FF00' } } });
  });
});

test('loadRecursive and trace are answered', async () => {
  const { Excel } = openExcel({ sheets: { 一: [], 二: [] } });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    context.trace('before');
    context.loadRecursive(worksheets, { Worksheet: 'name' }, 2);
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['一', '二']);
  });
});

test('a large grid, which the client sends in pieces, arrives whole', async () => {
  const { Excel, sheet } = openExcel();
  const rows = Array.from({ length: 1200 }, (_, row) => [`第${row}列`, row, row / 7]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1200').values = rows;
    await context.sync();
  });
  const cells = sheet('Sheet1').readCells({ row: 0, column: 0, rows: 1200, columns: 3 });
  expect(cells.map((row) => row.map(({ value }) => value))).toEqual(rows);
});
