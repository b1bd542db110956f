import type { CellAddress } from '../../../src/core/sheet/address';
import { at, change, content, planFor, sheetNamed, text, type BenchSeed } from '../bench';
import { excelBench } from './excelBench';

const SEED: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        ['指標', '目標值'],
        ['甲', 80],
      ],
    },
    備忘: { rows: [['其他']] },
  },
};
const EMPTY = content(null);

describe.each(['1.9', '1.15'])('what Excel tells (ExcelApi %s)', (api) => {
  it('tells of cells that a person changed, and not of its own writes', async () => {
    const { workbook, excel } = excelBench(SEED, { api });
    const sheet = await sheetNamed(workbook, '績效');
    const heard: [string, string][] = [];
    const stop = await workbook.onChanged((id, range) => heard.push([id, range]));
    await workbook.apply(
      planFor(sheet, { cells: [change('C1', EMPTY, text('達成率')), change('C2', EMPTY, content(1))] }),
    );
    await excel.eventsDelivered();
    expect(heard).toEqual([]);

    excel.typed('績效', 'B2', 90);
    await excel.eventsDelivered();
    expect(heard).toEqual([[sheet.id, 'B2']]);

    await stop();
    excel.typed('績效', 'B2', 95);
    await excel.eventsDelivered();
    expect(heard).toHaveLength(1);
  });

  it('tells which cell is selected, also by going to another sheet', async () => {
    const { workbook, excel } = excelBench(SEED, { api });
    const [first, second] = await workbook.sheets();
    const heard: [string, CellAddress][] = [];
    const stop = await workbook.onSelection((id, cell) => heard.push([id, cell]));
    const select = (name: string, row: number, column: number): void =>
      excel.storage.select({ sheetId: excel.sheet(name).id, areas: [{ row, column, rows: 2, columns: 2 }] });
    select('績效', 1, 1);
    await excel.eventsDelivered();
    expect(heard).toEqual([[first?.id, at('B2')]]);

    excel.storage.activate(excel.sheet('備忘').id);
    await excel.eventsDelivered();
    await excel.eventsDelivered();
    expect(heard.at(-1)?.[0]).toBe(second?.id);

    const before = heard.length;
    await stop();
    select('績效', 0, 0);
    await excel.eventsDelivered();
    expect(heard).toHaveLength(before);
  });

  it('shows a cell to the user', async () => {
    const { workbook, excel } = excelBench(SEED, { api });
    const [, second] = await workbook.sheets();
    if (!second) throw new Error('No second sheet');
    await workbook.reveal(second, at('D7'));
    expect(excel.storage.activeSheet().name()).toBe('備忘');
    expect(excel.storage.selection().areas).toEqual([{ row: 6, column: 3, rows: 1, columns: 1 }]);
  });
});

it('tells that what was just written was undone, where Excel says who made a change', async () => {
  const { workbook, excel } = excelBench(SEED, { api: '1.15' });
  const sheet = await sheetNamed(workbook, '績效');
  const heard: string[] = [];
  await workbook.onChanged((_id, range) => heard.push(range));
  await workbook.apply(planFor(sheet, { cells: [change('C1', EMPTY, text('達成率'))] }));
  await excel.eventsDelivered();
  await excel.storage.undo();
  await excel.eventsDelivered();
  expect(heard).not.toEqual([]);
});
