import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const SHEETS = { 績效: [['達成率'], [1.2], [0.8]] };

test('rules of every type are added, read back and counted, the newest first', async () => {
  await openExcel({ sheets: SHEETS }).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('績效').getRange('A2:A3');
    const formats = range.conditionalFormats;
    const low = formats.add('CellValue');
    low.cellValue.format.font.color = 'red';
    low.cellValue.rule = { formula1: '=1', operator: 'LessThan' };
    const custom = formats.add('Custom');
    custom.custom.rule.formula = '=A2>1';
    custom.custom.format.fill.color = '#C6EFCE';
    const scale = formats.add('ColorScale');
    scale.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: 'blue' },
      midpoint: { type: 'Percent', formula: '50', color: 'yellow' },
      maximum: { type: 'HighestValue', color: 'red' },
    };
    const icons = formats.add('IconSet');
    icons.iconSet.style = 'ThreeTriangles';
    const bar = formats.add('DataBar');
    bar.dataBar.barDirection = 'LeftToRight';
    formats.load('items/type,items/priority');
    low.cellValue.load('rule,format/font/color');
    custom.load('custom/rule/formula,custom/format/fill/color');
    scale.colorScale.load('threeColorScale');
    icons.iconSet.load('style');
    bar.dataBar.load('barDirection,showDataBarOnly');
    const place = low.getRange().load('address');
    const none = custom.cellValueOrNullObject;
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['DataBar', 0],
      ['IconSet', 1],
      ['ColorScale', 2],
      ['Custom', 3],
      ['CellValue', 4],
    ]);
    expect(low.cellValue.rule).toEqual({ formula1: '=1', operator: 'LessThan' });
    expect([low.cellValue.format.font.color, place.address]).toEqual(['#FF0000', '績效!A2:A3']);
    expect([custom.custom.rule.formula, custom.custom.format.fill.color]).toEqual(['=A2>1', '#C6EFCE']);
    expect([scale.colorScale.threeColorScale, icons.iconSet.style]).toEqual([true, 'ThreeTriangles']);
    expect([bar.dataBar.barDirection, bar.dataBar.showDataBarOnly]).toEqual(['LeftToRight', false]);
    expect(none.isNullObject).toBe(true);
  });
});

test('a format belongs to the cells that it touches, moves in the order, and goes', async () => {
  await openExcel({ sheets: SHEETS }).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const first = sheet.getRange('A2').conditionalFormats.add('TopBottom');
    first.topBottom.rule = { rank: 1, type: 'TopItems' };
    const second = sheet.getRange('A3').conditionalFormats.add('ContainsText');
    second.textComparison.rule = { operator: 'Contains', text: '8' };
    first.priority = 0;
    first.load('priority');
    const counts = ['A2', 'A2:A3', 'B1'].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
    await context.sync();
    expect([first.priority, ...counts.map(({ value }) => value)]).toEqual([0, 1, 2, 0]);
    first.delete();
    const left = sheet.getRange('A1:A3').conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(1);
    sheet.getRange().conditionalFormats.clearAll();
    const none = sheet.getRange('A1:A3').conditionalFormats.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test('a part of another type is refused', async () => {
  const { Excel } = openExcel({ sheets: SHEETS });
  const asked = Excel.run(async (context) => {
    const format = context.workbook.worksheets
      .getItem('績效')
      .getRange('A2')
      .conditionalFormats.add('Custom');
    format.cellValue.load('rule');
    await context.sync();
  });
  expect(await codeOf(asked)).toBe('InvalidOperation');
});
