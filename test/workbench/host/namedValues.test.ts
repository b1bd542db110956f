import { onSheet } from '../../support/onSheet';

const ROWS = {
  績效: [
    ['指標', '目標'],
    ['甲', 60],
    ['乙', 50],
  ],
};

it.each<[string, string, unknown]>([
  ['=績效!$B$2:$B$3', 'Range', '績效!$B$2:$B$3'],
  ['=0.5', 'Double', 0.5],
  ['="件"', 'String', '件'],
  ['=TRUE', 'Boolean', true],
  ['=SUM(績效!$B$2:$B$3)*2', 'Double', 220],
  ['=1/0', 'Error', '#DIV/0!'],
  ['=倍數*3', 'Double', 6],
  ['=自己+1', 'Error', '#NAME?'],
])('a name for %s is of type %s, and has a value', async (formula, type, value) => {
  await onSheet(ROWS, async (_, context) => {
    context.workbook.names.add('倍數', '=2');
    const name = context.workbook.names.add('自己', formula).load('type,value');
    await context.sync();
    expect([name.type, name.value]).toEqual([type, value]);
  });
});

it('a range knows where it lies and how large it is, without what is hidden', async () => {
  await onSheet(ROWS, async (sheet, context) => {
    sheet.getRange('A:A').format.columnWidth = 100;
    sheet.getRange('B:C').format.columnWidth = 50;
    sheet.getRange('1:3').format.rowHeight = 20;
    const range = sheet.getRange('B2:C3').load('left,top,width,height');
    await context.sync();
    expect([range.left, range.top, range.width, range.height]).toEqual([100, 20, 100, 40]);
    sheet.getRange('A:B').columnHidden = true;
    range.load('left,width');
    await context.sync();
    expect([range.left, range.width]).toEqual([0, 50]);
  });
});
