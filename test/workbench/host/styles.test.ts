import { codeOf } from '../../support/excelErrors';
import { onSheet } from '../../support/onSheet';

const SHEETS = {
  績效: [
    ['指標', '率'],
    ['件數', 0.9],
  ],
};

test('one of the styles of Excel gives cells its look, in the parts that it includes', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const range = sheet.getRange('B2');
    range.format.horizontalAlignment = 'Center';
    range.numberFormat = [['0.0']];
    range.style = 'Good';
    range.load('style,numberFormat');
    range.format.load('horizontalAlignment,fill/color,font/color');
    await context.sync();
    expect([range.style, range.numberFormat]).toEqual(['Good', [['0.0']]]);
    expect(range.format.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      fill: { color: '#C6EFCE' },
      font: { color: '#006100' },
    });
    range.style = 'Percent';
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['0%']]);
    range.style = 'Normal';
    range.load('style,numberFormat');
    range.format.load('horizontalAlignment,fill/color');
    await context.sync();
    expect([range.style, range.numberFormat]).toEqual(['Normal', [['General']]]);
    expect(range.format.toJSON()).toMatchObject({
      horizontalAlignment: 'General',
      fill: { color: '#FFFFFF' },
    });
  });
});

test('cells of different styles have none in common, and headings are found as the ribbon spells them', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    sheet.getRange('A1').style = 'Heading 1';
    const styles = ['A1', 'A1:B1', 'B1'].map((address) => sheet.getRange(address).load('style'));
    const style = context.workbook.styles.getItem('20% - Accent1').load('name,builtIn,includeNumber');
    await context.sync();
    expect(styles.map((range): string | null => range.style)).toEqual(['Heading1', null, 'Normal']);
    expect([style.name, style.builtIn, style.includeNumber]).toEqual(['Accent1_20', true, false]);
  });
});

test('a style of their own is added, given to cells, changed with them, and deleted', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const { styles } = context.workbook;
    styles.add('施政績效');
    const style = styles.getItem('施政績效');
    style.font.bold = true;
    style.fill.color = '#FFF2CC';
    style.textOrientation = 38;
    style.autoIndent = true;
    style.numberFormat = '0.00%';
    style.includeProtection = false;
    style.borders.getItem('EdgeBottom').style = 'Double';
    const range = sheet.getRange('B2');
    range.style = '施政績效';
    range.format.font.italic = true;
    style.fill.color = '#DDEBF7';
    range.load('style,text');
    range.format.load('textOrientation,autoIndent,fill/color,font/bold,font/italic');
    const bottom = range.format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    expect([range.style, range.text, bottom.style]).toEqual(['施政績效', [['90.00%']], 'Double']);
    expect(range.format.toJSON()).toMatchObject({
      textOrientation: 38,
      autoIndent: true,
      fill: { color: '#DDEBF7' },
      font: { bold: true, italic: true },
    });
    style.delete();
    range.load('style');
    const gone = styles.getItemOrNullObject('施政績效');
    await context.sync();
    expect([range.style, gone.isNullObject]).toEqual(['Normal', true]);
  });
});

test('what changes in one of the styles of Excel is kept with the workbook', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const style = context.workbook.styles.getItem('Normal');
    sheet.getRange('A1').style = 'Bad';
    context.workbook.styles.getItem('Bad').font.color = '#000080';
    style.load('name,locked,horizontalAlignment,readingOrder,includeNumber');
    const { font } = sheet.getRange('A1').format;
    font.load('color');
    await context.sync();
    expect(style.toJSON()).toMatchObject({
      name: 'Normal',
      locked: true,
      horizontalAlignment: 'General',
      readingOrder: 'Context',
      includeNumber: true,
    });
    expect(font.color).toBe('#000080');
  });
});

test.each<[string, (sheet: Excel.Worksheet, styles: Excel.StyleCollection) => void, string]>([
  [
    'a style that the workbook does not have',
    (sheet) => (sheet.getRange('A1').style = '沒有'),
    'InvalidArgument',
  ],
  ['a name that is taken', (_, styles) => styles.add('good'), 'ItemAlreadyExists'],
  ['deleting one of the styles of Excel', (_, styles) => styles.getItem('Good').delete(), 'InvalidOperation'],
  [
    'a style on a protected sheet',
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').style = 'Good';
    },
    'AccessDenied',
  ],
])('%s is refused', async (_, work, code) => {
  const done = onSheet(SHEETS, (sheet, context) => work(sheet, context.workbook.styles));
  expect(await codeOf(done)).toBe(code);
});

test('several ranges are read, moved along, cut with others, copied to and styled as one', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const areas = sheet.getRanges('D1,F1:F2');
    areas.copyFrom('B1');
    areas.style = 'Neutral';
    areas.load('isEntireColumn,isEntireRow,style');
    const rows = sheet.getRanges('A1,C2').getEntireRow().load('address,isEntireRow');
    const offset = areas.getOffsetRangeAreas(1, 0).load('address');
    const common = areas.getIntersection('F2:G9').load('address');
    const none = areas.getIntersectionOrNullObject('A1');
    const texts = sheet.getRanges('A1:A2,B1:B2').getSpecialCells('Constants', 'Text').load('address');
    const used = sheet.getRanges('A:A,H:H').getUsedRangeAreas(true).load('address');
    const copied = sheet.getRange('F1:F2').load('values');
    await context.sync();
    expect([areas.isEntireColumn, areas.isEntireRow, areas.style]).toEqual([false, false, 'Neutral']);
    expect([rows.address, rows.isEntireRow, offset.address]).toEqual([
      '績效!1:2',
      true,
      '績效!D2,績效!F2:F3',
    ]);
    expect([common.address, none.isNullObject, texts.address]).toEqual([
      '績效!F2',
      true,
      '績效!A1:A2,績效!B1',
    ]);
    expect([used.address, copied.values]).toEqual(['績效!A1:A2', [['率'], ['率']]]);
  });
});
