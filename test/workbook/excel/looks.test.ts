import { area, at, change, content, planFor, sheetNamed, text } from '../bench';
import { excelBench } from './excelBench';

const ROWS = 150;
const EMPTY = content(null);
const WHOLE = { row: 0, column: 0, rows: ROWS + 2, columns: 8 };

/** A table of two columns whose neighbours on the right are formatted as told, but empty. */
async function besideTable(
  lookOf: (row: number) => string | undefined,
  options: Parameters<typeof excelBench>[1] = {},
) {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const look = lookOf(row);
    const beside = { value: '', numberFormat: row % 2 ? '0.0' : 'General', ...(look ? { look } : {}) };
    return [{ value: `指標${row}`, look: 'header' }, { value: row, look: 'body' }, beside, beside];
  });
  const bench = excelBench({ sheets: { 績效: { rows } } }, options);
  const sheet = await sheetNamed(bench.workbook, '績效');
  const plan = planFor(sheet, {
    cells: [change('C1', EMPTY, text('達成率')), change('D2', EMPTY, content(1), '0.00%')],
    looks: [{ kind: 'copy', range: area(`C1:D${ROWS}`), from: at('B1') }],
  });
  const storage = bench.excel.sheet('績效');
  return {
    ...bench,
    plan,
    seen: () => [storage.readStyles(WHOLE), storage.readNumberFormats(WHOLE), storage.readCells(WHOLE)],
    style: (row: number, column: number) => storage.readStyles({ row, column, rows: 1, columns: 1 })[0]?.[0],
  };
}

describe('looks of a large range', () => {
  it.each([
    ['unformatted', () => undefined],
    ['all alike', () => 'body'],
    ['striped', (row: number) => (row % 2 ? 'header' : undefined)],
    ['of three kinds', (row: number) => [undefined, 'header', 'body'][row % 3]],
  ])('that was %s come back as they were', async (_name, lookOf) => {
    const bench = await besideTable(lookOf);
    const before = bench.seen();
    const { inverse } = await bench.workbook.apply(bench.plan);
    expect(bench.style(0, 2)).toEqual(bench.style(0, 1));
    expect(bench.style(ROWS - 1, 3)).toEqual(bench.style(0, 1));
    await bench.workbook.apply(inverse);
    expect(bench.seen()).toEqual(before);
  });

  it('that are all alike are captured as one', async () => {
    // Where neighbours share their lines, the cells beside the table are not all alike.
    const bench = await besideTable(() => undefined, { strict: [] });
    const received = bench.excel.bytes().received;
    await bench.workbook.apply(bench.plan);
    expect(bench.excel.bytes().received - received).toBeLessThan(40_000);
  });

  it('leave an unformatted cell unformatted, not white', async () => {
    const bench = await besideTable(() => undefined);
    const plain = bench.style(0, 6);
    const { inverse } = await bench.workbook.apply(bench.plan);
    expect(bench.style(4, 3)).not.toEqual(plain);
    await bench.workbook.apply(inverse);
    expect(bench.style(4, 3)).toEqual(plain);
    expect(bench.style(4, 3)?.fill).toBeNull();
  });
});
