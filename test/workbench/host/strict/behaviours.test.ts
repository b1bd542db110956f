import {
  STRICT_BEHAVIOURS,
  STRICT_NAMES,
  type StrictName,
} from '../../../../src/workbench/host/strict/behaviours';
import { openExcel, type TestCell, type TestExcel } from '../../../support/excel';
import { codeOf } from '../../../support/excelErrors';

const NONE: readonly StrictName[] = [];
const ROWS = [
  ['指標', '目標', '實績'],
  ['件數', 60, 84],
  ['場次', 100, 157],
];

/** An Excel with the table A1:C3, and what `work` did to its sheet. */
async function withTable(
  strict: readonly StrictName[],
  work: (sheet: Excel.Worksheet, table: Excel.Table) => void,
  rows: readonly (readonly TestCell[])[] = ROWS,
): Promise<TestExcel> {
  const excel = openExcel({ sheets: { 績效: rows }, strict });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const table = sheet.tables.add('A1:C3', true);
    await context.sync();
    work(sheet, table);
    await context.sync();
  });
  return excel;
}

const formulas = ({ host }: TestExcel, row: number, column: number, rows: number): unknown[] =>
  host.storage
    .activeSheet()
    .readCells({ row, column, rows, columns: 1 })
    .map(([cell]) => cell?.formula ?? cell?.value);

test('every behaviour has a name of its own, and says what it does and who says so', () => {
  expect(new Set(STRICT_NAMES).size).toBe(STRICT_BEHAVIOURS.length);
  for (const { does, source } of STRICT_BEHAVIOURS) expect([does, source]).not.toContain('');
});

describe('calculated columns', () => {
  const DISTINCT = [['=84/60'], ['=157/100']];

  test.each([
    ['kept', NONE, ['=84/60', '=157/100']],
    ['all that of the last row', STRICT_NAMES, ['=157/100', '=157/100']],
  ])('formulas of an empty column are %s', async (_, strict, expected) => {
    const rows = ROWS.map((row) => [row[0] ?? null, row[1] ?? null, row === ROWS[0] ? '達成率' : null]);
    const excel = await withTable(strict, (sheet) => (sheet.getRange('C2:C3').formulas = DISTINCT), rows);
    expect(formulas(excel, 1, 2, 2)).toEqual(expected);
  });

  test.each<[string, StrictName, readonly TestCell[], unknown[]]>([
    ['of others that are alike', 'calculated columns replaced', ['=B2/2', '=B3/2'], ['=B2*2', '=B3*2']],
    ['of no value', 'calculated columns replaced', ['=B2/2', 157], ['=B2*2', 157]],
    ['of nothing', 'calculated columns filled', [null, null], ['=B2*2', '=B3*2']],
  ])('a formula takes the place %s', async (_, strict, [first = null, second = null], expected) => {
    const rows = [
      ['指標', '目標', '率'],
      ['件數', 60, first],
      ['場次', 100, second],
    ];
    const excel = await withTable([strict], (sheet) => (sheet.getRange('C2').formulas = [['=B2*2']]), rows);
    expect(formulas(excel, 1, 2, 2)).toEqual(expected);
  });

  test('values stay as they are written', async () => {
    const excel = await withTable(
      STRICT_NAMES,
      (sheet) => (sheet.getRange('C2:C3').values = [[1.4], [1.57]]),
    );
    expect(formulas(excel, 1, 2, 2)).toEqual([1.4, 1.57]);
  });
});

test.each([
  ['keeps', NONE, ['甲', '乙']],
  ['drops', STRICT_NAMES, ['甲', null]],
])('a merge %s what is written into a cell that it hides', async (_, strict, expected) => {
  const excel = openExcel({ strict });
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.merge(false);
    range.values = [['甲'], ['乙']];
    await context.sync();
  });
  expect(formulas(excel, 0, 0, 2)).toEqual(expected);
});

test.each([
  ['stays', NONE, { row: 0, column: 0, rows: 3, columns: 3 }],
  ['takes in', STRICT_NAMES, { row: 0, column: 0, rows: 4, columns: 4 }],
])('a table %s what is written beside and below it', async (_, strict, area) => {
  const excel = await withTable(strict, (sheet) => {
    sheet.getRange('D1').values = [['達成率']];
    sheet.getRange('A4:C4').values = [['人次', 5, 5]];
    sheet.getRange('A6').values = [['說明']];
  });
  expect(excel.host.storage.activeSheet().tables()[0]?.area).toEqual(area);
});

test.each([
  ['anything', NONE, ['指標', '指標', null]],
  ['texts, each its own', STRICT_NAMES, ['指標', '指標2', 'Column3']],
])('headings of a table are %s', async (_, strict, expected) => {
  const excel = await withTable(strict, (sheet) => (sheet.getRange('B1:C1').values = [['指標', '']]));
  const [cells = []] = excel.host.storage.activeSheet().readCells({ row: 0, column: 0, rows: 1, columns: 3 });
  expect(cells.map(({ value }) => value)).toEqual(expected);
});

test.each([
  ['taken', NONE, 'none'],
  ['refused', STRICT_NAMES, 'GeneralException'],
])('more than 2 MB of settings are %s', async (_, strict, code) => {
  const { Excel } = openExcel({ strict });
  const adding = Excel.run(async (context) => {
    context.workbook.settings.add('a', 'x'.repeat(1_500_000));
    context.workbook.settings.add('b', 'x'.repeat(1_500_000));
    await context.sync();
  });
  expect(await codeOf(adding)).toBe(code);
});

test.each([
  ['values', NONE, ['A1']],
  ['formats too', STRICT_NAMES, ['A1', 'B2', 'C3:C4']],
])('onChanged tells of %s', async (_, strict, expected) => {
  const excel = openExcel({ strict });
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('B2').format.fill.color = 'orange';
    sheet.getRange('C3:C4').numberFormat = [['0%'], ['0%']];
    await context.sync();
  });
  await excel.eventsDelivered();
  expect(told).toEqual(expected);
});

test.each([
  ['as told', NONE, [50.1, 20.2]],
  ['of whole pixels', STRICT_NAMES, [50.25, 20.25]],
])('sizes are %s', async (_, strict, expected) => {
  const excel = openExcel({ strict });
  await excel.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    format.columnWidth = 50.1;
    format.rowHeight = 20.2;
    await context.sync();
  });
  const sheet = excel.host.storage.activeSheet();
  expect([sheet.columnWidth(1), sheet.rowHeight(1)]).toEqual(expected);
});

test.each([
  ['its own', NONE, ['None', 'Continuous']],
  ['that of its neighbour', STRICT_NAMES, ['Continuous', 'None']],
])('the line at the edge of a cell is %s', async (_, strict, expected) => {
  const { Excel } = openExcel({ strict });
  const styles = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const edge = (address: string, side: 'EdgeLeft' | 'EdgeRight'): Excel.RangeBorder =>
      sheet.getRange(address).format.borders.getItem(side);
    edge('B2', 'EdgeRight').style = 'Continuous';
    edge('E2', 'EdgeRight').style = 'Continuous';
    edge('F2', 'EdgeLeft').style = 'None';
    const read = [edge('C2', 'EdgeLeft'), edge('E2', 'EdgeRight')].map((border) => border.load('style'));
    await context.sync();
    return read.map(({ style }) => style);
  });
  expect(styles).toEqual(expected);
});
