import { openExcel, type TestExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

async function onSheet<T>(
  { Excel }: TestExcel,
  work: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), () => context.sync()));
}

test('a format is set and read, and is null where cells differ', async () => {
  await onSheet(openExcel(), async (sheet, sync) => {
    const range = sheet.getRange('A1:B1');
    const { format } = range;
    format.fill.color = 'Yellow';
    format.font.set({ name: '標楷體', size: 14, color: '#9c0006', bold: true, italic: true });
    format.font.underline = 'Single';
    format.font.strikethrough = true;
    format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 1 });
    sheet.getRange('B1').format.font.bold = false;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color');
    format.font.load();
    await sync();
    expect(format.fill.color).toBe('#FFFF00');
    expect(format.font.toJSON()).toMatchObject({
      name: '標楷體',
      size: 14,
      color: '#9C0006',
      bold: null,
      italic: true,
      underline: 'Single',
      strikethrough: true,
    });
    expect([
      format.horizontalAlignment,
      format.verticalAlignment,
      format.wrapText,
      format.indentLevel,
    ]).toEqual(['Center', 'Top', true, 1]);
  });
});

test('a fill that was cleared is no fill, which is not the same as white', async () => {
  await onSheet(openExcel(), async (sheet, sync) => {
    const [white, none] = [sheet.getRange('A1').format.fill, sheet.getRange('B1').format.fill];
    white.color = '#FFFFFF';
    none.color = '#FF0000';
    none.clear();
    white.load('color,pattern');
    none.load('color,pattern');
    await sync();
    expect([white.color, white.pattern]).toEqual(['#FFFFFF', 'Solid']);
    expect([none.color, none.pattern]).toEqual(['#FFFFFF', 'None']);
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  ['a colour that is none', (range) => (range.format.fill.color = '紅')],
  ['a font too large', (range) => (range.format.font.size = 500)],
  ['a column too wide', (range) => (range.format.columnWidth = 5000)],
  ['a row too high', (range) => (range.format.rowHeight = 500)],
])('refuses %s', async (_, set) => {
  const refused = onSheet(openExcel(), async (sheet, sync) => {
    set(sheet.getRange('A1'));
    await sync();
  });
  expect(await codeOf(refused)).toBe('InvalidArgument');
});

test('edges and insides of a range have their lines', async () => {
  const excel = openExcel();
  await onSheet(excel, async (sheet, sync) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Double';
    borders.getItem('InsideHorizontal').set({ style: 'Continuous', weight: 'Medium', color: '#808080' });
    const loaded = ['EdgeBottom', 'EdgeTop', 'InsideHorizontal'] as const;
    const lines = loaded.map((side) => borders.getItem(side).load('style,weight,color,sideIndex'));
    borders.load('items/sideIndex');
    await sync();
    expect(lines.map(({ style, weight, color }) => [style, weight, color])).toEqual([
      ['Double', 'Thin', '#000000'],
      ['None', 'Thin', '#000000'],
      ['Continuous', 'Medium', '#808080'],
    ]);
    expect(borders.items).toHaveLength(8);
  });
  const [top, bottom] = excel.sheet('Sheet1').readStyles({ row: 1, column: 1, rows: 2, columns: 1 }).flat();
  expect(top?.borderBottom).toEqual({ line: 'Continuous', weight: 'Medium', color: '#808080' });
  expect(bottom?.borderBottom?.line).toBe('Double');
});

test('columns and rows have sizes, fit their content, and hide', async () => {
  const excel = openExcel({ sheets: { 績效: [['這是一段相當長的指標名稱', '短']] } });
  await onSheet(excel, async (sheet, sync) => {
    sheet.getRange('D:E').format.columnWidth = 100;
    sheet.getRange('3:3').format.rowHeight = 40;
    sheet.getRange('A:B').format.autofitColumns();
    sheet.getRange('B:B').columnHidden = true;
    sheet.getRange('2:3').rowHidden = true;
    const parts = ['A1', 'B1', 'D1', 'D1:F1', 'A3'].map((at) =>
      sheet.getRange(at).load('rowHidden,columnHidden,hidden,format/columnWidth,format/rowHeight'),
    );
    const mixed = sheet.getRange('A1:B3').load('rowHidden,columnHidden');
    await sync();
    const [long, short, set, different, row] = parts;
    expect(long?.format.columnWidth).toBeGreaterThan(short?.format.columnWidth ?? Infinity);
    expect([set?.format.columnWidth, different?.format.columnWidth]).toEqual([100, null]);
    expect([row?.format.rowHeight, row?.rowHidden, short?.columnHidden, short?.hidden]).toEqual([
      40,
      true,
      true,
      true,
    ]);
    expect([mixed.rowHidden, mixed.columnHidden]).toEqual([null, null]);
  });
});

test('properties of rows, columns and cells are read in one go', async () => {
  const excel = openExcel({
    sheets: {
      績效: [
        ['甲', '乙'],
        ['丙', '丁'],
        ['戊', '己'],
      ],
    },
  });
  await onSheet(excel, async (sheet, sync) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('A1').format.fill.color = '#FFC7CE';
    sheet.getRange('B1').format.font.bold = true;
    const used = sheet.getUsedRange(true);
    const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = used.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    const cells = sheet.getRange('A1:B1').getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, borders: { style: true }, wrapText: true },
    });
    await sync();
    expect(rows.value.map(({ rowHidden, rowIndex }) => [rowHidden, rowIndex])).toEqual([
      [false, 0],
      [true, 1],
      [false, 2],
    ]);
    expect(columns.value).toEqual([
      { columnIndex: 0, format: { columnWidth: 48 } },
      { columnIndex: 1, format: { columnWidth: 48 } },
    ]);
    expect(cells.value[0]).toEqual([
      {
        address: '績效!A1',
        format: {
          fill: { color: '#FFC7CE' },
          font: { bold: false },
          borders: {
            top: { style: 'None' },
            bottom: { style: 'None' },
            left: { style: 'None' },
            right: { style: 'None' },
          },
          wrapText: false,
        },
      },
      expect.objectContaining({ address: '績效!B1' }),
    ]);
  });
});

test('properties of cells, rows and columns are set in one go', async () => {
  const excel = openExcel();
  await onSheet(excel, async (sheet, sync) => {
    sheet.getRange('A1:B1').setCellProperties([
      [
        {
          format: {
            fill: { color: '#C6EFCE' },
            borders: { bottom: { style: 'Continuous', color: '#006100' } },
          },
        },
        { format: { font: { color: '#9C0006' }, horizontalAlignment: 'Right' } },
      ],
    ]);
    sheet.getRange('A1:A2').setRowProperties([{}, { rowHidden: true }]);
    sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
    await sync();
  });
  const sheet = excel.sheet('Sheet1');
  const [first, second] = sheet.readStyles({ row: 0, column: 0, rows: 1, columns: 2 }).flat();
  expect([first?.fill, first?.borderBottom?.color, second?.fontColor, second?.horizontalAlignment]).toEqual([
    '#C6EFCE',
    '#006100',
    '#9C0006',
    'Right',
  ]);
  expect([sheet.isRowHidden(0), sheet.isRowHidden(1), sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([
    false,
    true,
    90,
    48,
  ]);
});

test('cell properties of another size are refused', async () => {
  const refused = onSheet(openExcel(), async (sheet, sync) => {
    sheet.getRange('A1:B1').setCellProperties([[{}]]);
    await sync();
  });
  expect(await codeOf(refused)).toBe('InvalidArgument');
});

test('the style Normal takes every format away', async () => {
  await onSheet(openExcel(), async (sheet, sync) => {
    const range = sheet.getRange('A1');
    range.values = [['2%']];
    range.format.fill.color = '#FFFF00';
    range.style = 'Normal';
    range.load('style,text,format/fill/pattern');
    await sync();
    expect([range.style, range.text, range.format.fill.pattern]).toEqual(['Normal', [['0.02']], 'None']);
  });
});

test('several ranges are formatted as one', async () => {
  await onSheet(openExcel(), async (sheet, sync) => {
    const areas = sheet.getRanges('A1:A2, C3');
    areas.format.font.bold = true;
    areas.load('address,areaCount,cellCount,format/font/bold');
    const other = sheet.getRange('B1').load('format/font/bold');
    await sync();
    expect([areas.address, areas.areaCount, areas.cellCount, areas.format.font.bold]).toEqual([
      'Sheet1!A1:A2,Sheet1!C3',
      2,
      3,
      true,
    ]);
    expect(other.format.font.bold).toBe(false);
  });
});
