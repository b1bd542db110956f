import { onSheet } from '../../support/onSheet';
import { openExcel } from '../../support/excel';

const ROWS = {
  績效: [
    ['指標', '目標', '實績'],
    ['甲', 60, 84],
    ['乙', 50, 40],
    ['丙', 10, 12],
  ],
};

describe('what is kept beside the cells follows them', () => {
  it.each([
    [
      'rows inserted above',
      (sheet: Excel.Worksheet) => sheet.getRange('2:3').insert('Down'),
      'B5:B6',
      4,
      '6',
    ],
    ['a row deleted above', (sheet: Excel.Worksheet) => sheet.getRange('2:2').delete('Up'), 'B2:B3', 1, '3'],
  ])('%s', async (_, happen, rule, threadRow, breakRow) => {
    await onSheet(ROWS, async (sheet, context) => {
      const validated = sheet.getRange('B3:B4');
      validated.dataValidation.rule = { custom: { formula: '=B3<=C3' } };
      const format = validated.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B3>C3';
      const comment = context.workbook.comments.add('績效!A3', '請確認');
      sheet.getRange('A3').hyperlink = { address: 'https://example.com/' };
      sheet.horizontalPageBreaks.add('A4');
      sheet.verticalPageBreaks.add('C1');
      sheet.pageLayout.setPrintArea('A3:C4');
      sheet.getRange('3:4').group('ByRows');
      context.workbook.names.add('目標值', sheet.getRange('B3:B4'));
      await context.sync();

      happen(sheet);
      const moved = sheet.getRange(rule);
      moved.dataValidation.load('type,rule');
      const condition = moved.conditionalFormats.getItemAt(0).custom.rule.load('formula');
      const place = comment.getLocation().load('rowIndex');
      const link = sheet.getCell(threadRow, 0).load('hyperlink');
      const [rows, columns] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
      rows.load('items/rowIndex');
      columns.load('items/columnIndex');
      const printed = sheet.pageLayout.getPrintArea().load('address');
      const named = context.workbook.names.getItem('目標值').getRange().load('address');
      await context.sync();

      const top = rule.slice(0, 2);
      const actual = top.replace('B', 'C');
      expect([moved.dataValidation.type, moved.dataValidation.rule]).toEqual([
        'Custom',
        { custom: { formula: `=${top}<=${actual}` } },
      ]);
      expect(condition.formula).toBe(`=${top}>${actual}`);
      expect([place.rowIndex, link.hyperlink.address]).toEqual([threadRow, 'https://example.com/']);
      expect([rows.items.map((one) => one.rowIndex), columns.items.map((one) => one.columnIndex)]).toEqual([
        [threadRow + 1],
        [2],
      ]);
      expect(printed.address).toBe(`績效!A${threadRow + 1}:C${breakRow}`);
      expect(named.address).toBe(`績效!${rule}`);
    });
  });

  it('and goes when its cells are deleted', async () => {
    await onSheet(ROWS, async (sheet, context) => {
      sheet.getRange('B3').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      context.workbook.comments.add('績效!A3', '請確認');
      await context.sync();
      sheet.getRange('3:3').delete('Up');
      const count = context.workbook.comments.getCount();
      const left = sheet.getRange('A1:C9').dataValidation.load('type');
      await context.sync();
      expect([count.value, left.type]).toEqual([0, 'None']);
    });
  });
});

describe('a copy of a sheet', () => {
  it('has the validations, the page set-up, the breaks and the comments of the first', async () => {
    const { Excel } = openExcel({ sheets: ROWS });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:C3');
      sheet.horizontalPageBreaks.add('A3');
      const comment = context.workbook.comments.add('績效!A3', '請確認').load('id');
      const copy = sheet.copy('End');
      copy.load('name');
      const validation = copy.getRange('B2').dataValidation.load('rule');
      const page = copy.pageLayout.load('orientation');
      const printed = copy.pageLayout.getPrintArea().load('address');
      const breaks = copy.horizontalPageBreaks.load('items/rowIndex');
      const comments = copy.comments.load('items/id,items/content');
      await context.sync();
      expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: '是,否' } });
      expect([page.orientation, printed.address]).toEqual(['Landscape', "'績效 (2)'!A1:C3"]);
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([2]);
      expect(comments.items.map(({ content }) => content)).toEqual(['請確認']);
      expect(comments.items[0]?.id).not.toBe(comment.id);
    });
  });
});
