import { openExcel, type TestExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const SHEETS = {
  績效: [
    ['指標', '目標', '實績'],
    ['件數', 600, 588],
    ['比率', 0.9, 0.95],
  ],
  附表: [[]],
};

async function withTable<T>(
  { Excel }: TestExcel,
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('績效').tables.add('A1:C3', true);
    await context.sync();
    return work(table, context);
  });
}

test('a table is added, named, found and read with its parts', async () => {
  await withTable(openExcel({ sheets: SHEETS }), async (table, context) => {
    table.name = '績效表';
    table.load('id,name,showHeaders,showTotals,style');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load('address'),
    );
    const { tables } = context.workbook.worksheets.getItem('績效');
    tables.load('items/name,items/showHeaders,count');
    const found = context.workbook.tables.getItemOrNullObject('績效表').load('name');
    const none = context.workbook.worksheets.getItem('附表').tables.getItemOrNullObject('績效表');
    await context.sync();
    expect([table.name, table.showHeaders, table.showTotals]).toEqual(['績效表', true, false]);
    expect(parts.map(({ address }) => address)).toEqual(['績效!A1:C3', '績效!A1:C1', '績效!A2:C3']);
    expect([tables.count, tables.items.map(({ name }) => name)]).toEqual([1, ['績效表']]);
    expect([found.name, none.isNullObject]).toEqual(['績效表', true]);
  });
});

test('a table grows to the right, and its new columns get headings', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await withTable(excel, async (table, context) => {
    table.resize('A1:E3');
    table.columns.load('items/name,items/index,count');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      '指標',
      '目標',
      '實績',
      'Column4',
      'Column5',
    ]);
  });
});

test.each([
  ['another header row', 'A2:C3', 'InvalidArgument'],
  ['no row of data', 'A1:C1', 'InvalidArgument'],
  ['cells that it does not touch', 'E1:F3', 'InvalidArgument'],
  ['another sheet', '附表!A1:C3', 'InvalidArgument'],
  ['the cells of another table', 'A1:H3', 'InvalidOperation'],
])('a table is not resized to %s', async (_, address, code) => {
  const refused = withTable(openExcel({ sheets: SHEETS }), async (table, context) => {
    context.workbook.worksheets.getItem('績效').tables.add('G1:H3', true);
    table.resize(address);
    await context.sync();
  });
  expect(await codeOf(refused)).toBe(code);
});

test('tables do not overlap, and their names are their own', async () => {
  const excel = openExcel({ sheets: SHEETS });
  expect(
    await codeOf(
      withTable(excel, async (_, context) => {
        context.workbook.worksheets.getItem('績效').tables.add('C3:D5', true);
        await context.sync();
      }),
    ),
  ).toBe('InvalidOperation');
  const rename = (name: string) =>
    excel.Excel.run(async (context) => {
      const other = context.workbook.worksheets.getItem('附表').tables.add('A1:B2', true);
      other.name = name;
      await context.sync();
    });
  expect(await codeOf(rename('Table1'))).toBe('ItemAlreadyExists');
});

test.each(['', '1表', '績 效', 'A1'])('%j is no name for a table', async (name) => {
  const refused = withTable(openExcel({ sheets: SHEETS }), async (table, context) => {
    table.name = name;
    await context.sync();
  });
  expect(await codeOf(refused)).toBe('InvalidArgument');
});

test('data without headings get them, and move down', async () => {
  await openExcel({ sheets: { 績效: [[1, 2], [3, 4], ['下面']] } }).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const table = sheet.tables.add('A1:B2', false);
    const range = table.getRange().load('values,address');
    const below = sheet.getRange('A4').load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
    expect(below.values).toEqual([['下面']]);
  });
});

test('columns and rows are added and removed', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await withTable(excel, async (table, context) => {
    table.columns.add(-1, [['達成率'], ['=C2/B2'], ['=C3/B3']]);
    table.rows.add(0, [['新', 1, 1, 1]]);
    table.columns.getItem('目標').delete();
    table.columns.getItem('達成率').name = '率';
    const range = table.getRange().load('formulas,address');
    table.columns.load('items/name');
    const body = table.columns.getItem('率').getDataBodyRange().load('address');
    table.rows.load('items/values,count');
    await context.sync();
    expect(range.address).toBe('績效!A1:C4');
    expect(range.formulas[2]).toEqual(['件數', 588, '=B3/#REF!']);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['指標', '實績', '率']);
    expect(body.address).toBe('績效!C2:C4');
    expect(table.rows.items[0]?.values).toEqual([['新', 1, 1]]);
    table.rows.getItemAt(0).delete();
    const left = table.getRange().load('address,values');
    await context.sync();
    expect([left.address, left.values[1]?.[0]]).toEqual(['績效!A1:C3', '件數']);
  });
});

test('a table is found by the range that touches it, and becomes a plain range', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await withTable(excel, async (table, context) => {
    const cell = context.workbook.worksheets.getItem('績效').getRange('B2');
    const [touched, contained] = [
      cell.getTables(false).load('items/name'),
      cell.getTables(true).load('items/name'),
    ];
    await context.sync();
    expect([touched.items.length, contained.items.length]).toEqual([1, 0]);
    table.convertToRange();
    const count = context.workbook.tables.getCount();
    const values = cell.load('values');
    await context.sync();
    expect([count.value, values.values]).toEqual([0, [[600]]]);
  });
});

test('a table of headings alone has no rows until it gets some, and again when they are gone', async () => {
  await openExcel({ sheets: { 績效: [['指標', '目標'], [], ['下面']] } }).Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('績效').tables.add('A1:B1', true);
    table.rows.load('count');
    await context.sync();
    expect(table.rows.count).toBe(0);
    table.rows.add(-1, [
      ['件數', 600],
      ['場次', 60],
    ]);
    const filled = table.getRange().load('values');
    const below = context.workbook.worksheets.getItem('績效').getRange('A4').load('values');
    table.rows.load('count');
    await context.sync();
    expect(filled.values).toEqual([
      ['指標', '目標'],
      ['件數', 600],
      ['場次', 60],
    ]);
    expect([table.rows.count, below.values]).toEqual([2, [['下面']]]);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    table.rows.load('count');
    const left = table.getRange().load('values');
    await context.sync();
    expect([table.rows.count, left.values[1]]).toEqual([0, ['', '']]);
  });
});

test('a table hides its headings and shows them again by their names', async () => {
  await withTable(openExcel({ sheets: SHEETS }), async (table, context) => {
    table.showHeaders = false;
    const without = table.getRange().load('address');
    const freed = context.workbook.worksheets.getItem('績效').getRange('A1').load('values');
    await context.sync();
    expect([without.address, freed.values]).toEqual(['績效!A2:C3', [['']]]);
    table.showHeaders = true;
    const headings = table.getHeaderRowRange().load('values,address');
    await context.sync();
    expect([headings.address, headings.values]).toEqual(['績效!A1:C1', SHEETS['績效'].slice(0, 1)]);
  });
});

test('what a table shows beside its data is kept, and totals are not worked out', async () => {
  const excel = openExcel({ sheets: SHEETS });
  await withTable(excel, async (table, context) => {
    table.showBandedRows = false;
    table.highlightFirstColumn = true;
    table.showFilterButton = false;
    table.load();
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: true,
      highlightLastColumn: false,
      showFilterButton: false,
    });
  });
  const totals = excel.Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).showTotals = true;
    await context.sync();
  });
  expect(await codeOf(totals)).toBe('NotImplemented');
  const button = excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItemAt(0);
    table.showHeaders = false;
    table.showFilterButton = true;
    await context.sync();
  });
  expect(await codeOf(button)).toBe('InvalidArgument');
});

test('those who listen to tables hear of their cells, their rows, and their coming and going', async () => {
  const excel = openExcel({ sheets: SHEETS });
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(async ({ type }) => void heard.push(type));
    tables.onDeleted.add(async ({ type, tableName }) => void heard.push(`${type} ${tableName}`));
    await context.sync();
  });
  await withTable(excel, async (table, context) => {
    table.onChanged.add(async ({ address, changeType }) => void heard.push(`${changeType} ${address}`));
    table.onSelectionChanged.add(
      async ({ address, isInsideTable }) => void heard.push(`selected ${address} ${isInsideTable}`),
    );
    await context.sync();
    const sheet = context.workbook.worksheets.getItem('績效');
    sheet.getRange('C2:D2').values = [[1, 2]];
    sheet.getRange('E9').values = [['外']];
    sheet.getRange('B2').select();
    sheet.getRange('E9').select();
    sheet.getRange('E8').select();
    table.rows.add(0, [['新', 1, 2]]);
    table.delete();
    await context.sync();
  });
  await excel.eventsDelivered();
  expect(heard).toEqual([
    'TableAdded',
    'RangeEdited C2',
    'selected B2 true',
    'selected  false',
    'RowInserted A2:C2',
    'RangeEdited A2:C2',
    'TableDeleted Table1',
  ]);
});
