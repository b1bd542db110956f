import { change, content, failureOf, planFor, sheetNamed, text } from '../../bench';
import { before, faultBed, plainly } from './faultBed';

const EMPTY = content(null);

describe('what is larger than Excel takes at once', () => {
  const long = '報'.repeat(6_000);
  const narratives = Array.from({ length: 320 }, (_, row) =>
    change(`F${row + 1}`, EMPTY, text(`${row}${long}`)),
  );

  it('is written in several requests, all of it, and put back', async () => {
    const bed = faultBed();
    const sheet = await sheetNamed(bed.workbook, '績效');
    const sent = bed.excel.bytes().sent;
    const { written, inverse } = await bed.workbook.apply(planFor(sheet, { cells: narratives }));
    expect(bed.excel.bytes().sent - sent).toBeGreaterThan(5 * 1024 * 1024);
    expect(written).toBe(320);
    await bed.workbook.apply(inverse);
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it('for Excel, though not for Attain, is cut in two until it passes', async () => {
    const bed = faultBed();
    const sheet = await sheetNamed(bed.workbook, '績效');
    const cells = ['E2', 'E90', 'E180', 'E270'].map((cell) => change(cell, EMPTY, text(long)));
    before(bed, 2, () => (bed.excel.faults.limits.request = 45_000));
    const { written, inverse } = await bed.workbook.apply(planFor(sheet, { cells }));
    expect([written, inverse.cells.length]).toEqual([4, 4]);
    await bed.workbook.apply(inverse);
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it('even by itself is refused in plain words, and nothing is written', async () => {
    const bed = faultBed();
    const view = await bed.open();
    before(bed, 2, () => (bed.excel.faults.limits.request = 600));
    const failure = await failureOf(bed.compute(view));
    expect(failure.kind).toBe('too-large');
    plainly(failure.explanation);
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it('as an answer does not hide that the cells were written', async () => {
    const bed = faultBed();
    const view = await bed.open();
    before(bed, 3, () => (bed.excel.faults.limits.response = 200));
    const failure = await failureOf(bed.compute(view));
    expect(failure.kind).toBe('too-large');
    expect(plainly(failure.explanation).zh).toContain('「還原」');
    expect(bed.state('績效')).not.toEqual(bed.before);
    bed.excel.faults.limits.response = null;
    await bed.restore();
    expect(bed.state('績效')).toEqual(bed.before);
  });
});

describe('more than 512 merged areas', () => {
  it('are never counted, so nothing fails', async () => {
    const bed = faultBed();
    for (let row = 20; row < 620; row++)
      bed.excel.sheet('績效').merge({ row, column: 0, rows: 1, columns: 2 });
    const counting = bed.excel.Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('績效')
        .getRange('A1:B700')
        .getMergedAreasOrNullObject()
        .load('address');
      await context.sync();
    });
    await expect(counting).rejects.toMatchObject({ code: 'GeneralException' });
    const view = await bed.open();
    expect((await bed.compute(view)).skipped).toEqual([]);
    await bed.restore();
    expect(bed.state('績效')).toEqual(bed.before);
  });
});
