import { excelBench } from '../../workbook/excel/excelBench';
import { sheetNamed } from '../../workbook/bench';
import { openExcel, type TestExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const ROWS = [
  ['指標', '目標', '達成狀態'],
  ['申辦件數', 600, '達成'],
  ['場次', 60, '未達成'],
  ['人次', 900, '達成'],
  ['滿意度', 80, '部分達成'],
];

/** Which of the rows 2 to 5 can be seen after the work. */
async function visible(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
  excel: TestExcel = openExcel({ sheets: { 績效: ROWS } }),
): Promise<number[]> {
  await excel.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('績效'), context);
    await context.sync();
  });
  return [1, 2, 3, 4].filter((row) => !excel.sheet('績效').isRowHidden(row)).map((row) => row + 1);
}

test.each<[string, number, Excel.FilterCriteria, number[]]>([
  ['values', 2, { filterOn: 'Values', values: ['達成', '部分達成'] }, [2, 4, 5]],
  ['a comparison', 1, { filterOn: 'Custom', criterion1: '>80' }, [2, 4]],
  ['two of them', 1, { filterOn: 'Custom', criterion1: '>=80', criterion2: '<900', operator: 'And' }, [2, 5]],
  ['either of two', 1, { filterOn: 'Custom', criterion1: '=60', criterion2: '=80', operator: 'Or' }, [3, 5]],
  ['a wildcard', 2, { filterOn: 'Custom', criterion1: '=*達成' }, [2, 3, 4, 5]],
  ['not a text', 2, { filterOn: 'Custom', criterion1: '<>達成' }, [3, 5]],
  ['the most', 1, { filterOn: 'TopItems', criterion1: '2' }, [2, 4]],
  ['the least', 1, { filterOn: 'BottomPercent', criterion1: '25' }, [3]],
  ['above average', 1, { filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }, [2, 4]],
])('a filter on %s hides the other rows', async (_, column, criteria, expected) => {
  expect(await visible((sheet) => sheet.autoFilter.apply('A1:C5', column, criteria))).toEqual(expected);
});

test('criteria of several columns add up, are read back, cleared, and the filter removed', async () => {
  const excel = openExcel({ sheets: { 績效: ROWS } });
  const filtered = await visible(async (sheet, context) => {
    const { autoFilter } = sheet;
    autoFilter.apply(sheet.getRange('A1:C5'), 2, { filterOn: 'Values', values: ['達成'] });
    autoFilter.apply('A1:C5', 1, { filterOn: 'Custom', criterion1: '>700' });
    autoFilter.load('enabled,isDataFiltered,criteria');
    const range = autoFilter.getRange().load('address');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([
      true,
      true,
      '績效!A1:C5',
    ]);
    expect(autoFilter.criteria[1]).toMatchObject({ filterOn: 'Custom', criterion1: '>700' });
  }, excel);
  expect(filtered).toEqual([4]);
  expect(await visible((sheet) => sheet.autoFilter.clearColumnCriteria(1), excel)).toEqual([2, 4]);
  expect(await visible((sheet) => sheet.autoFilter.clearCriteria(), excel)).toEqual([2, 3, 4, 5]);
  await visible(async (sheet, context) => {
    sheet.autoFilter.remove();
    const range = sheet.autoFilter.getRangeOrNullObject();
    await context.sync();
    expect(range.isNullObject).toBe(true);
  }, excel);
});

test('a filter is applied again to what has changed', async () => {
  const excel = openExcel({ sheets: { 績效: ROWS } });
  await visible(
    (sheet) => sheet.autoFilter.apply('A1:C5', 2, { filterOn: 'Values', values: ['達成'] }),
    excel,
  );
  excel.typed('績效', 'C3', '達成');
  expect(await visible(() => undefined, excel)).toEqual([2, 4]);
  expect(await visible((sheet) => sheet.autoFilter.reapply(), excel)).toEqual([2, 3, 4]);
});

test('a table has a filter of its own, for each of its columns', async () => {
  const excel = openExcel({ sheets: { 績效: ROWS } });
  const filtered = await visible(async (sheet, context) => {
    const table = sheet.tables.add('A1:C5', true);
    table.columns.getItem('達成狀態').filter.applyValuesFilter(['未達成']);
    const { filter } = table.columns.getItem('達成狀態');
    filter.load('criteria');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(filter.criteria).toMatchObject({ filterOn: 'Values', values: ['未達成'] });
    expect(table.autoFilter.isDataFiltered).toBe(true);
  }, excel);
  expect(filtered).toEqual([3]);
  expect(await visible((sheet) => sheet.tables.getItemAt(0).clearFilters(), excel)).toEqual([2, 3, 4, 5]);
});

test('colours are no criteria here', async () => {
  const asked = visible((sheet) =>
    sheet.autoFilter.apply('A1:C5', 0, { filterOn: 'CellColor', color: '#FF0000' }),
  );
  expect(await codeOf(asked)).toBe('ApiNotFound');
});

test('a filtered sheet is read whole, and its hidden rows are known', async () => {
  const bench = excelBench({ sheets: { 績效: { rows: ROWS } } });
  await bench.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    sheet.autoFilter.apply('A1:C5', 2, { filterOn: 'Values', values: ['達成'] });
    await context.sync();
  });
  const snapshot = await bench.workbook.read(await sheetNamed(bench.workbook, '績效'));
  expect(snapshot.values).toEqual(ROWS);
  expect([...snapshot.hiddenRows]).toEqual([2, 4]);
});
