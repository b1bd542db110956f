import { codeOf } from '../../support/excelErrors';
import { onSheet } from '../../support/onSheet';

const SHEETS = { 績效: [['總計'], ['處一'], ['案甲'], ['案乙'], ['處二']] };

/** Rows 2 to 5 in a group, and 3 and 4 in one within it. */
function grouped(sheet: Excel.Worksheet): void {
  sheet.getRange('2:5').group('ByRows');
  sheet.getRange('3:4').group('ByRows');
}

async function hiddenRows(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<number[]> {
  const rows = [1, 2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
  await context.sync();
  return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 1] : []));
}

test('groups are folded and unfolded by their levels', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    grouped(sheet);
    sheet.showOutlineLevels(1, 0);
    expect(await hiddenRows(sheet, context)).toEqual([2, 3, 4, 5]);
    sheet.showOutlineLevels(2, 0);
    expect(await hiddenRows(sheet, context)).toEqual([3, 4]);
    sheet.showOutlineLevels(8, 8);
    expect(await hiddenRows(sheet, context)).toEqual([]);
  });
});

test('the details of one group are hidden and shown', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    grouped(sheet);
    sheet.getRange('A3').hideGroupDetails('ByRows');
    expect(await hiddenRows(sheet, context)).toEqual([3, 4]);
    sheet.getRange('A4').showGroupDetails('ByRows');
    expect(await hiddenRows(sheet, context)).toEqual([]);
  });
});

test('columns are grouped apart from rows, and what is ungrouped is in no level', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    grouped(sheet);
    sheet.getRange('B:C').group('ByColumns');
    sheet.getRange('3:4').ungroup('ByRows');
    sheet.showOutlineLevels(2, 1);
    expect(await hiddenRows(sheet, context)).toEqual([]);
    const column = sheet.getRange('C:C').load('columnHidden');
    await context.sync();
    expect(column.columnHidden).toBe(true);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['whole columns as rows', (sheet) => sheet.getRange('A:B').group('ByRows')],
  ['rows that are in no group', (sheet) => sheet.getRange('1:2').ungroup('ByRows')],
  ['a level that cannot be', (sheet) => sheet.showOutlineLevels(9, 1)],
  [
    'more groups than eight levels',
    (sheet) => Array.from({ length: 8 }, () => sheet.getRange('1:1').group('ByRows')),
  ],
])('%s are refused', async (_, work) => {
  expect(await codeOf(onSheet(SHEETS, work))).toBe('InvalidArgument');
});
