import type { SheetMark } from '../../../src/core/sheet/sheetMark';
import { failureOf } from '../bench';
import { excelBench, type ExcelBench } from './excelBench';

const SEED = {
  sheets: { 績效: { rows: [['達成狀態'], ['達成'], ['未達'], ['達成']] }, 其他: { rows: [['甲']] } },
};

const G2 = { row: 1, column: 0 };
const G3 = { row: 2, column: 0 };
const MARKS: readonly SheetMark[] = [
  { tone: 'met', cells: [G2, { row: 3, column: 0 }], text: '達成' },
  { tone: 'error', cells: [G3], text: null },
];

async function refOf({ workbook }: ExcelBench, name: string) {
  const found = (await workbook.sheets()).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** The formats of a sheet, the first to count first: where, by what rule, with what fill and line. */
async function formatsOf({ excel }: ExcelBench, name: string): Promise<readonly unknown[]> {
  return excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load('items/type');
    await context.sync();
    const ruled = formats.items.map((format) => {
      const { cellValue } = format;
      const { fill, borders } = cellValue.format;
      const top = borders.top.load('style');
      return {
        at: format.getRanges().load('address'),
        cellValue: cellValue.load('rule'),
        fill: fill.load('color'),
        top,
      };
    });
    await context.sync();
    return ruled.map(({ at, cellValue, fill, top }) => [
      at.address.replaceAll(`${name}!`, ''),
      cellValue.rule.formula1,
      fill.color,
      top.style,
    ]);
  });
}

/** A conditional format that a person made. */
async function ownFormat({ excel }: ExcelBench, formula1: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    const format = context.workbook.worksheets
      .getItem('績效')
      .getRange('A2:A4')
      .conditionalFormats.add('CellValue');
    format.cellValue.format.fill.color = '#00FF00';
    format.cellValue.rule = { formula1, operator: 'EqualTo' };
    await context.sync();
  });
}

const OWN = ['A2:A4', '="達成"', '#00FF00', 'None'];
const MET = ['A2,A4', '="達成"&LEFT("Attain",0)', '#E3F2E1', 'None'];
const ERROR = ['A3', '="Attain"', '#FBE3E4', 'Continuous'];

describe('marks in Excel', () => {
  it('are conditional formats by the words of a cell, or for whatever it holds, with a line', async () => {
    const bench = excelBench(SEED);
    await bench.workbook.mark(await refOf(bench, '績效'), MARKS);
    expect(await formatsOf(bench, '績效')).toEqual([MET, ERROR]);
  });

  it('come after the formats of a person, take the place of earlier ones, and leave those alone when they go', async () => {
    const bench = excelBench(SEED);
    await ownFormat(bench, '="達成"');
    const sheet = await refOf(bench, '績效');
    await bench.workbook.mark(sheet, MARKS);
    await bench.workbook.mark(sheet, MARKS.slice(0, 1));
    expect(await formatsOf(bench, '績效')).toEqual([OWN, MET]);
    await bench.workbook.mark(await refOf(bench, '其他'), MARKS);
    await bench.workbook.unmark();
    expect([await formatsOf(bench, '績效'), await formatsOf(bench, '其他')]).toEqual([[OWN], []]);
  });

  it('leave a word with quotes as it is', async () => {
    const bench = excelBench(SEED);
    await bench.workbook.mark(await refOf(bench, '績效'), [{ tone: 'met', cells: [G2], text: '"好"' }]);
    expect(await formatsOf(bench, '績效')).toEqual([['A2', '="""好"""&LEFT("Attain",0)', '#E3F2E1', 'None']]);
  });

  it('change no cell', async () => {
    const bench = excelBench(SEED);
    const before = bench.state('績效');
    await bench.workbook.mark(await refOf(bench, '績效'), MARKS);
    expect(bench.state('績效')).toEqual(before);
  });

  it('take four round trips, and are refused on a protected sheet, which keeps them from no other', async () => {
    const bench = excelBench(SEED);
    const [locked, open] = [await refOf(bench, '績效'), await refOf(bench, '其他')];
    const earlier = bench.workbook.roundTrips;
    await bench.workbook.mark(open, MARKS);
    expect(bench.workbook.roundTrips - earlier).toBe(4);
    bench.protect('績效');
    expect((await failureOf(bench.workbook.mark(locked, MARKS))).kind).toBe('protected');
    await bench.workbook.unmark();
    expect(await formatsOf(bench, '其他')).toEqual([]);
  });
});
