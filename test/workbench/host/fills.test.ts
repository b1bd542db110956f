import { codeOf } from '../../support/excelErrors';
import { onSheet } from '../../support/onSheet';

const ROWS = {
  績效: [
    ['指標', '目標'],
    ['甲', 60],
  ],
};

it('a pattern is drawn over a fill or over none, and goes with it', async () => {
  await onSheet(ROWS, async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.load('pattern,color');
    await context.sync();
    expect([fill.pattern, fill.color]).toEqual(['None', '#FFFFFF']);
    fill.pattern = 'Gray25';
    fill.patternColor = 'red';
    fill.load('pattern,color,patternColor');
    await context.sync();
    expect([fill.pattern, fill.color, fill.patternColor]).toEqual(['Gray25', '#FFFFFF', '#FF0000']);
    fill.color = '#FFFF00';
    fill.load('pattern,color');
    await context.sync();
    expect([fill.pattern, fill.color]).toEqual(['Gray25', '#FFFF00']);
    fill.clear();
    fill.load('pattern,color,patternColor');
    await context.sync();
    expect([fill.pattern, fill.color, fill.patternColor]).toEqual(['None', '#FFFFFF', '#000000']);
  });
});

it.each<[Excel.SettableCellProperties, Excel.CellPropertiesLoadOptions, Excel.CellProperties]>([
  [
    {
      format: {
        fill: { pattern: 'Gray25', patternColor: '#112233', tintAndShade: 0.5, patternTintAndShade: -0.5 },
      },
    },
    {
      format: { fill: { pattern: true, patternColor: true, tintAndShade: true, patternTintAndShade: true } },
    },
    {
      format: {
        fill: { pattern: 'Gray25', patternColor: '#112233', tintAndShade: 0.5, patternTintAndShade: -0.5 },
      },
    },
  ],
  [
    { format: { font: { superscript: true, tintAndShade: 0.2 } } },
    { format: { font: { superscript: true, subscript: true, tintAndShade: true } } },
    { format: { font: { superscript: true, subscript: false, tintAndShade: 0.2 } } },
  ],
  [
    { format: { borders: { bottom: { style: 'Double', color: 'blue', tintAndShade: -0.25 } } } },
    { format: { borders: { style: true, color: true, tintAndShade: true } } },
    { format: { borders: { bottom: { style: 'Double', color: '#0000FF', tintAndShade: -0.25 } } } },
  ],
  [
    {
      format: {
        wrapText: true,
        indentLevel: 2,
        readingOrder: 'RightToLeft',
        autoIndent: true,
        textOrientation: 45,
      },
    },
    {
      format: {
        wrapText: true,
        indentLevel: true,
        readingOrder: true,
        autoIndent: true,
        textOrientation: true,
      },
    },
    {
      format: {
        wrapText: true,
        indentLevel: 2,
        readingOrder: 'RightToLeft',
        autoIndent: true,
        textOrientation: 45,
      },
    },
  ],
])('cell properties %#: what is set is what is read', async (set, asked, expected) => {
  await onSheet(ROWS, async (sheet, context) => {
    const range = sheet.getRange('B2');
    range.setCellProperties([[set]]);
    const read = range.getCellProperties(asked);
    await context.sync();
    expect(read.value).toMatchObject([[expected]]);
  });
});

it('a property that cells do not have, and a tint beyond its bounds, are invalid', async () => {
  await onSheet(ROWS, async (sheet, context) => {
    const range = sheet.getRange('B2');
    range.format.fill.tintAndShade = 2;
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
    Object.assign(range.format.fill, { pattern: 'Polka' });
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
    range.format.fill.pattern = 'LinearGradient';
    expect(await codeOf(context.sync())).toBe('NotImplemented');
  });
});

it('columns and rows know whether they have the size of those that nobody has set', async () => {
  await onSheet(ROWS, async (sheet, context) => {
    const { format } = sheet.getRange('B2');
    const both = sheet.getRange('A1:B2').format;
    format.columnWidth = 200;
    format.rowHeight = 50;
    format.load('useStandardWidth,useStandardHeight');
    both.load('useStandardWidth,useStandardHeight');
    await context.sync();
    expect([format.useStandardWidth, format.useStandardHeight]).toEqual([false, false]);
    expect([both.useStandardWidth, both.useStandardHeight]).toEqual([null, null]);
    format.useStandardWidth = true;
    format.useStandardHeight = true;
    both.load('useStandardWidth,useStandardHeight');
    await context.sync();
    expect([both.useStandardWidth, both.useStandardHeight]).toEqual([true, true]);
  });
});
