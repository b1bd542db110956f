import { computeAchievement, followChanges, openReport, restore } from '../../src/actions';
import { readJournal } from '../../src/actions/journal';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const preferences = { scheme: { ...DEFAULT_SCHEME, writes: 'values' } };

async function computed() {
  const workbook = memoryWorkbook(
    {
      績效: [
        ['衡量指標', '目標值', '實際值'],
        ['講習', '100 場', '157 場'],
        ['稽查', '60 件', '84 件'],
      ],
    },
    { preferences },
  );
  const view = await openReport(workbook, {}, {});
  await computeAchievement(workbook, view, { overwrite: new Set() }, {});
  const follow = async (cell: string, value: string): Promise<void> => {
    workbook.type('績效', cell, value);
    await followChanges(workbook, await openReport(workbook, {}, {}), {});
  };
  return { workbook, follow };
}

it('results follow edits, and Restore puts back what stood before the first of them was written', async () => {
  const { workbook, follow } = await computed();
  await follow('B2', '200 場');
  await follow('C3', '90 件');
  await follow('B2', '157 場');
  expect(workbook.cell('績效', 'D2').content).toEqual({ kind: 'value', value: 1 });
  expect(workbook.cell('績效', 'D3').content).toEqual({ kind: 'value', value: 1.5 });
  expect(await readJournal(workbook)).toHaveLength(1);
  await restore(workbook, {});
  for (const cell of ['D1', 'D2', 'D3', 'E1', 'E2']) {
    expect(workbook.cell('績效', cell).content).toEqual({ kind: 'empty' });
  }
});

it('a row that has no results yet gets none', async () => {
  const { workbook, follow } = await computed();
  workbook.type('績效', 'A4', '訪視');
  workbook.type('績效', 'C4', '30 次');
  await follow('B4', '20 次');
  expect(workbook.cell('績效', 'D4').content).toEqual({ kind: 'empty' });
});

it('a result that a person wrote over stays, and so does what they wrote when all is put back', async () => {
  const { workbook, follow } = await computed();
  workbook.type('績效', 'D2', '約 157%');
  await follow('B3', '42 件');
  expect(workbook.cell('績效', 'D2').content).toEqual({ kind: 'value', value: '約 157%' });
  const { skipped } = await restore(workbook, {});
  expect(skipped.map(({ found }) => found)).toEqual([{ kind: 'value', value: '約 157%' }]);
  expect(workbook.cell('績效', 'D3').content).toEqual({ kind: 'empty' });
});
