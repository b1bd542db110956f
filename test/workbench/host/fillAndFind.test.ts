import { codeOf } from '../../support/excelErrors';
import { onSheet } from '../../support/onSheet';
import type { TestCell } from '../../support/excel';

/** Column A after its first cells were filled down over six rows. */
function filled(cells: readonly TestCell[], type?: 'FillCopy' | 'FillMonths' | 'GrowthTrend') {
  return onSheet({ 績效: cells.map((cell) => [cell]) }, async (sheet, context) => {
    sheet.getRange(`A1:A${cells.length}`).autoFill('A1:A6', type);
    const range = sheet.getRange('A1:A6').load('formulas,text');
    await context.sync();
    return { formulas: range.formulas.flat(), text: range.text.flat() };
  });
}

test.each<[string, readonly TestCell[], readonly unknown[]]>([
  ['one number', [5], [5, 5, 5, 5, 5, 5]],
  ['even steps', [0.1, 0.2], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]],
  ['texts that end in a number', ['指標1', '指標3'], ['指標1', '指標3', '指標5', '指標7', '指標9', '指標11']],
  ['quarters', ['Q3'], ['Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4']],
  ['the stems', ['壬'], ['壬', '癸', '甲', '乙', '丙', '丁']],
  ['other texts', ['達成', '未達'], ['達成', '未達', '達成', '未達', '達成', '未達']],
  ['formulas', ['=B1*2'], ['=B1*2', '=B2*2', '=B3*2', '=B4*2', '=B5*2', '=B6*2']],
])('%s are filled down as Excel goes on from them', async (_, cells, expected) => {
  expect((await filled(cells)).formulas).toEqual(expected);
});

test('dates go on by days, or by months up to the last day of each', async () => {
  const day = { value: 45_688, format: 'yyyy-mm-dd' };
  expect((await filled([day])).text.slice(0, 3)).toEqual(['2025-01-31', '2025-02-01', '2025-02-02']);
  expect((await filled([day], 'FillMonths')).text.slice(0, 3)).toEqual([
    '2025-01-31',
    '2025-02-28',
    '2025-03-31',
  ]);
});

test('filling can copy, follow growth, and go to the right and upwards', async () => {
  expect((await filled([1, 2], 'FillCopy')).formulas).toEqual([1, 2, 1, 2, 1, 2]);
  expect((await filled([1, 2], 'GrowthTrend')).formulas.map((value) => Math.round(Number(value)))).toEqual([
    1, 2, 4, 8, 16, 32,
  ]);
  await onSheet({ 績效: [[], [], [7, 8]] }, async (sheet, context) => {
    sheet.getRange('A3:B3').autoFill('A3:D3');
    sheet.getRange('A3:D3').autoFill('A1:D3', 'FillSeries');
    const range = sheet.getRange('A1:D3').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [5, 6, 7, 8],
      [6, 7, 8, 9],
      [7, 8, 9, 10],
    ]);
  });
});

test('formats alone, or values without formats, are filled', async () => {
  await onSheet({ 績效: [[1, 2]] }, async (sheet, context) => {
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('A1').autoFill('A1:A2', 'FillFormats');
    sheet.getRange('B1').autoFill('B1:B2', 'FillValues');
    const range = sheet.getRange('A2:B2').load('values');
    const bold = ['A2', 'B2'].map((address) => sheet.getRange(address).format.font.load('bold'));
    await context.sync();
    expect([range.values, bold.map((font) => font.bold)]).toEqual([[['', 2]], [true, false]]);
  });
});

test.each([
  ['another place', 'B1:B3', 'FillDefault', 'InvalidArgument'],
  ['two directions at once', 'A1:B3', 'FillDefault', 'InvalidArgument'],
  ['a pattern that only Excel sees', 'A1:A3', 'FlashFill', 'NotImplemented'],
] as const)('filling %s is refused', async (_, destination, type, code) => {
  const fill = onSheet({ 績效: [['甲']] }, (sheet) => sheet.getRange('A1').autoFill(destination, type));
  expect(await codeOf(fill)).toBe(code);
});

const MIXED = {
  績效: [
    ['指標', 1, '=B1'],
    [null, true, '="文"'],
    ['文', 2, '=1/0'],
  ],
};

test.each<[string, 'Constants' | 'Formulas' | 'Blanks', 'LogicalText' | 'Errors' | undefined, string]>([
  ['constants', 'Constants', undefined, '績效!A1:B1,績效!B2,績效!A3:B3'],
  ['texts and logical values', 'Constants', 'LogicalText', '績效!A1,績效!B2,績效!A3'],
  ['formulas', 'Formulas', undefined, '績效!C1:C3'],
  ['formulas with errors', 'Formulas', 'Errors', '績效!C3'],
  ['blanks', 'Blanks', undefined, '績效!A2'],
])('%s are found', async (_, type, valueType, expected) => {
  await onSheet(MIXED, async (sheet, context) => {
    const found = sheet.getUsedRange().getSpecialCells(type, valueType).load('address');
    await context.sync();
    expect(found.address.split(',').sort()).toEqual(expected.split(',').sort());
  });
});

test('what can be seen is found, and nothing where nothing is', async () => {
  await onSheet(MIXED, async (sheet, context) => {
    sheet.getRange('2:2').rowHidden = true;
    const seen = sheet.getRange('A1:C3').getSpecialCells('Visible').load('address');
    const none = sheet.getRange('A1').getSpecialCellsOrNullObject('Formulas');
    await context.sync();
    expect([seen.address, none.isNullObject]).toEqual(['績效!A1:C1,績效!A3:C3', true]);
  });
  const missing = onSheet(MIXED, (sheet) => sheet.getRange('A1').getSpecialCells('Formulas'));
  expect(await codeOf(missing)).toBe('ItemNotFound');
});

test.each([
  ['Down', 'A1', 'A3'],
  ['Down', 'A3', 'A6'],
  ['Down', 'A6', 'A1048576'],
  ['Right', 'A1', 'C1'],
  ['Right', 'D1', 'XFD1'],
  ['Up', 'A6', 'A3'],
  ['Left', 'E6', 'A6'],
] as const)('%s from %s the edge is %s', async (direction, from, edge) => {
  const cells = [[1, 2, 3], [1], [1], [], [], [1]];
  await onSheet({ 績效: cells }, async (sheet, context) => {
    const found = sheet.getRange(from).getRangeEdge(direction).load('address');
    const extended = sheet.getRange(from).getExtendedRange(direction).load('address');
    await context.sync();
    expect(found.address).toBe(`績效!${edge}`);
    const ends = extended.address.replace('績效!', '').split(':').sort();
    expect(ends).toEqual([from, edge].sort());
  });
});

test('rows that show the same are removed, within the range alone', async () => {
  const cells = [['機關', '年'], ['甲', 1, '外'], ['乙', 1], ['甲', 2], ['丙', 1], ['下']];
  await onSheet({ 績效: cells }, async (sheet, context) => {
    const result = sheet.getRange('A1:B5').removeDuplicates([0], true).load('removed,uniqueRemaining');
    const range = sheet.getRange('A1:C6').load('values');
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    expect(range.values).toEqual([
      ['機關', '年', ''],
      ['甲', 1, '外'],
      ['乙', 1, ''],
      ['丙', 1, ''],
      ['', '', ''],
      ['下', '', ''],
    ]);
  });
  const outside = onSheet(
    { 績效: cells },
    (sheet) => void sheet.getRange('A1:B5').removeDuplicates([2], true),
  );
  expect(await codeOf(outside)).toBe('InvalidArgument');
});
