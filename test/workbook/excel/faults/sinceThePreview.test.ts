import { canRestore } from '../../../../src/actions';
import { cellName } from '../../../../src/core/sheet/address';
import { at, content, failureOf, text } from '../../bench';
import { before, faultBed, plainly } from './faultBed';

const EMPTY = content(null);

describe('between preview and writing', () => {
  it('a sheet that is renamed gets its results all the same', async () => {
    const bed = faultBed();
    const view = await bed.open();
    bed.rename('績效', '績效（定稿）');
    const { written, skipped } = await bed.compute(view);
    expect([written, skipped]).toEqual([12, []]);
    await bed.restore();
    expect(bed.state('績效（定稿）')).toEqual(bed.before);
  });

  it.each([1, 2, 3])('a sheet that is deleted is missed (before request %i)', async (request) => {
    const bed = faultBed();
    const other = bed.state('備忘');
    const view = await bed.open();
    before(bed, request, () => bed.remove('績效'));
    const failure = await failureOf(bed.compute(view));
    expect(failure.kind).toBe('sheet-gone');
    expect(plainly(failure.explanation).en).toContain('“績效”');
    expect([bed.state('備忘'), await canRestore(bed.workbook)]).toEqual([other, false]);
  });

  it('a sheet that is hidden gets its results, and is said to be hidden when a cell is to be shown', async () => {
    const bed = faultBed();
    const view = await bed.open();
    bed.excel.sheet('績效').setVisibility('Hidden');
    bed.excel.storage.activate(bed.excel.sheet('備忘').id);
    expect((await bed.compute(view)).skipped).toEqual([]);
    const failure = await failureOf(bed.workbook.reveal(view.snapshot.sheet, at('E2')));
    expect(plainly(failure.explanation).zh).toContain('「績效」已隱藏');
    await bed.restore();
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it('rows that are sorted get no results of other rows, and that is told', async () => {
    const bed = faultBed();
    const view = await bed.open();
    const sheet = bed.excel.sheet('績效');
    const rows = sheet.readCells({ row: 1, column: 0, rows: 2, columns: 4 });
    const [first = [], second = []] = rows.map((row) => row.map(({ value }) => ({ value })));
    sheet.writeCells(1, 0, [second, first]);
    const { skipped } = await bed.compute(view);
    expect(
      skipped.map(({ change: { cell }, source }) => [cellName(cell), source && cellName(source)]),
    ).toEqual([
      ['E2', 'A2'],
      ['F2', 'A2'],
      ['G2', 'A2'],
      ['E3', 'A3'],
      ['F3', 'A3'],
      ['G3', 'A3'],
    ]);
    const { cells } = bed.state('績效');
    for (const cell of ['E2', 'F2', 'G2', 'E3', 'F3', 'G3']) expect(cells[cell]?.content).toEqual(EMPTY);
    expect(cells['E4']?.content).toEqual(content(450));
    const again = await bed.open();
    expect((await bed.compute(again)).skipped).toEqual([]);
    expect(bed.state('績效').cells['E2']?.content).toEqual(content(84));
  });

  it('rows that are inserted above the table move nothing into the wrong cells', async () => {
    const bed = faultBed();
    const view = await bed.open();
    await bed.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('績效').getRange('1:1').insert('Down');
      await context.sync();
    });
    const moved = bed.state('績效');
    const { written, skipped } = await bed.compute(view);
    expect([written, skipped.length]).toEqual([0, 12]);
    expect(bed.state('績效')).toEqual(moved);
  });

  it("another user's edit in a target cell stays, and that is told", async () => {
    const bed = faultBed();
    const view = await bed.open();
    bed.type('績效', 'E3', '同事的字');
    const { skipped } = await bed.compute(view);
    expect(skipped.map(({ change: { cell }, found }) => [cellName(cell), found])).toEqual([
      ['E3', text('同事的字')],
    ]);
    await bed.restore();
    expect(bed.state('績效').cells['E3']?.content).toEqual(text('同事的字'));
  });

  it("another user's edit of a figure keeps its row from being written", async () => {
    const bed = faultBed();
    const view = await bed.open();
    bed.type('績效', 'C3', '70 次');
    const { skipped } = await bed.compute(view);
    expect(skipped.map(({ source }) => source && cellName(source))).toEqual(['C3', 'C3', 'C3']);
  });
});
