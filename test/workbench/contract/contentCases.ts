import { agree } from './agree';
import { at, formulas, put, storageCase, values, type StorageCase } from './storageCase';

/** What every storage does with the contents of cells. */
export const CONTENT_CASES: readonly StorageCase[] = [
  storageCase('an empty sheet uses no cells', (_, sheet) => {
    agree('values', sheet.usedValues(), null);
    agree('cells', sheet.usedArea(), null);
    agree('A1', sheet.readCells(at('A1')), [[{ value: null, formula: null }]]);
    agree('text', sheet.readText(at('A1')), [['']]);
  }),

  storageCase('values come back as they were written, with their kinds', (_, sheet) => {
    put(sheet, 'B2', [
      ['達成率', 12.5],
      [true, null],
    ]);
    agree('values', values(sheet, 'B2:C3'), [
      ['達成率', 12.5],
      [true, null],
    ]);
    agree('used', sheet.usedValues(), { row: 1, column: 1, rows: 2, columns: 2 });
  }),

  storageCase('a string is stored as that text, whatever it looks like', (_, sheet) => {
    put(sheet, 'A1', [['2%', '007', '=1+1', 'TRUE', '2024/1/5']]);
    agree('values', values(sheet, 'A1:E1'), [['2%', '007', '=1+1', 'TRUE', '2024/1/5']]);
    agree('formulas', formulas(sheet, 'A1:E1'), [[null, null, null, null, null]]);
  }),

  storageCase('a text of many lines is kept whole', (_, sheet) => {
    const narrative = `一、執行成效\n${'本年度辦理各項業務。'.repeat(300)}\r\n二、檢討`;
    put(sheet, 'A1', [[narrative]]);
    agree('value', values(sheet, 'A1'), [[narrative]]);
  }),

  storageCase('null in what is written leaves the cell alone', (_, sheet) => {
    put(sheet, 'A1', [['甲', '乙', '丙']]);
    sheet.writeCells(0, 0, [[null, { value: '新' }, null]]);
    agree('values', values(sheet, 'A1:C1'), [['甲', '新', '丙']]);
  }),

  storageCase('an error value is not the text of it', (_, sheet) => {
    sheet.writeCells(0, 0, [[{ value: { error: '#N/A' } }, { value: '#N/A' }]]);
    agree('values', values(sheet, 'A1:B1'), [[{ error: '#N/A' }, '#N/A']]);
  }),

  storageCase('a formula has its result once the storage has settled', async (storage, sheet) => {
    put(sheet, 'A1', [[600, 588]]);
    sheet.writeCells(0, 2, [[{ formula: '=B1/A1' }, { formula: '=IF(C1>=1,"達成","未達成")' }]]);
    await storage.settled();
    agree('values', values(sheet, 'C1:D1'), [[0.98, '未達成']]);
    agree('formulas', formulas(sheet, 'C1:D1'), [['=B1/A1', '=IF(C1>=1,"達成","未達成")']]);
    put(sheet, 'B1', [[612]]);
    await storage.settled();
    agree('after a change', values(sheet, 'C1:D1'), [[1.02, '達成']]);
  }),

  storageCase('a formula reads other sheets, and says when it divides by nothing', async (storage, sheet) => {
    put(sheet, 'A1', [[5]]);
    const other = storage.addSheet('明細 一');
    other.writeCells(0, 0, [[{ formula: `=${sheet.name()}!A1*2` }, { formula: '=1/0' }]]);
    await storage.settled();
    agree('values', values(other, 'A1:B1'), [[10, { error: '#DIV/0!' }]]);
  }),

  storageCase('a value in place of a formula ends the formula', async (storage, sheet) => {
    sheet.writeCells(0, 0, [[{ formula: '=1+1' }]]);
    await storage.settled();
    put(sheet, 'A1', [['完成']]);
    agree('cell', sheet.readCells(at('A1')), [[{ value: '完成', formula: null }]]);
  }),

  storageCase('the text is the value through its number format', async (storage, sheet) => {
    put(sheet, 'A1', [[0.9834, 1234.5, 603349, 0.5, 45296, 3]]);
    sheet.writeNumberFormats(0, 0, [['0.00%', '#,##0', '#,##0" 人"', 'General', 'yyyy/m/d', '0.00']]);
    await storage.settled();
    agree('text', sheet.readText(at('A1:F1')), [
      ['98.34%', '1,235', '603,349 人', '0.5', '2024/1/5', '3.00'],
    ]);
    agree('values', values(sheet, 'A1:B1'), [[0.9834, 1234.5]]);
  }),

  storageCase('number formats come back, General by default, and null leaves one alone', (_, sheet) => {
    sheet.writeNumberFormats(0, 0, [['0.00%', '@', null]]);
    sheet.writeNumberFormats(0, 0, [[null, 'General', null]]);
    agree('formats', sheet.readNumberFormats(at('A1:C1')), [['0.00%', 'General', 'General']]);
  }),

  storageCase('a number format does not make a cell used for its value', (_, sheet) => {
    sheet.writeNumberFormats(3, 3, [['0%']]);
    agree('values', sheet.usedValues(), null);
  }),

  storageCase('clearing contents keeps formats, clearing formats keeps contents', (_, sheet) => {
    put(sheet, 'A1', [[0.5, 0.5]]);
    sheet.writeNumberFormats(0, 0, [['0%', '0%']]);
    sheet.patchStyle([at('A1:B1')], { bold: true });
    sheet.clearContents(at('A1'));
    sheet.clearFormats([at('B1')]);
    agree('values', values(sheet, 'A1:B1'), [[null, 0.5]]);
    agree('formats', sheet.readNumberFormats(at('A1:B1')), [['0%', 'General']]);
    agree(
      'bold',
      sheet
        .readStyles(at('A1:B1'))
        .flat()
        .map(({ bold }) => bold),
      [true, false],
    );
  }),

  storageCase('cells beyond what was ever used can be written', (_, sheet) => {
    put(sheet, 'AZ1200', [['遠']]);
    agree('value', values(sheet, 'AZ1200'), [['遠']]);
    agree('used', sheet.usedValues(), { row: 1199, column: 51, rows: 1, columns: 1 });
  }),

  storageCase('inserted cells push the others down, and formulas follow', async (storage, sheet) => {
    put(sheet, 'A1', [['標題'], [1], [2]]);
    sheet.writeCells(0, 1, [[{ formula: '=SUM(A2:A3)' }]]);
    sheet.insertCells({ row: 1, column: 0, rows: 1, columns: 16_384 }, 'Down');
    await storage.settled();
    agree('values', values(sheet, 'A1:A4'), [['標題'], [null], [1], [2]]);
    agree('formula', sheet.readCells(at('B1')), [[{ value: 3, formula: '=SUM(A3:A4)' }]]);
  }),

  storageCase('deleted cells let the others move up', (_, sheet) => {
    put(sheet, 'A1', [
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ]);
    sheet.deleteCells(at('A1:B1'), 'Up');
    agree('values', values(sheet, 'A1:B3'), [
      ['乙', 2],
      ['丙', 3],
      [null, null],
    ]);
  }),
];
