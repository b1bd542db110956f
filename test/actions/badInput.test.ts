import { computeAchievement, openReport } from '../../src/actions';
import type { ReportView } from '../../src/actions';
import type { Message } from '../../src/core/language/message';
import { render } from '../../src/core/language/render';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { WorkbookFailure } from '../../src/workbook/failure';

const HEADINGS = ['衡量指標', '目標值', '實際值'];
const open = (workbook: MemoryWorkbook): Promise<ReportView> => openReport(workbook, {}, {});

/** Both wordings of a message: filled in, different, and in their own script. */
function inBothLanguages(message: Message): void {
  const [chinese, english] = [render(message, 'zh-TW'), render(message, 'en')];
  expect(chinese).toMatch(/[\u4e00-\u9fff]/);
  expect(chinese).toMatch(/[。）]$/);
  expect(english).toMatch(/^[A-Z“]/);
  expect(english).toMatch(/[.)]$/);
  for (const text of [chinese, english]) expect(text).not.toMatch(/\{\w+\}|undefined|null/);
}

async function unchanged(workbook: MemoryWorkbook, work: () => Promise<unknown>): Promise<void> {
  const before = (await open(workbook)).snapshot.values;
  await work();
  expect((await open(workbook)).snapshot.values).toEqual(before);
}

describe('bad input is said plainly, in both languages, and changes nothing', () => {
  it.each([
    ['an empty workbook', []],
    [
      'no table',
      [
        ['會議紀錄', '出席'],
        ['第一次', '5 人'],
      ],
    ],
    ['a table without rows', [HEADINGS]],
  ])('%s', async (_, rows) => {
    const view = await open(memoryWorkbook({ 表: rows }));
    expect(view.noTable).not.toBeNull();
    if (view.noTable) inBothLanguages(view.noTable);
    expect(view.assessments).toEqual([]);
  });

  it('no table says which headings it looked for', async () => {
    const { noTable } = await open(memoryWorkbook({ 表: [['會議紀錄']] }));
    expect(noTable && render(noTable, 'zh-TW')).toMatch(/目標值.*實際值/);
    expect(noTable && render(noTable, 'en')).toMatch(/Target.*Actual/);
  });

  it('two tables: both are found, the first is shown, and only it is written to', async () => {
    const workbook = memoryWorkbook({
      表: [
        HEADINGS,
        ['講習', '100 場', '157 場'],
        ['', '', ''],
        ['工作指標', '年度目標值', '達成值'],
        ['訪視', '50 次', '40 次'],
      ],
    });
    const view = await open(workbook);
    expect(view.tables.length).toBe(2);
    expect(view.table?.headerRow).toBe(0);
    expect(view.plan?.plan.cells.every(({ cell }) => cell.row < 3)).toBe(true);
    const second = await openReport(workbook, { table: 1 }, {});
    expect(second.assessments[0]?.status).toBe('not-met');
  });

  it('headings in merged cells are read over both rows', async () => {
    const view = await open(
      memoryWorkbook({
        表: [
          ['衡量指標', '年度目標', ''],
          ['', '目標值', '實際值'],
          ['講習', '100 場', '157 場'],
        ],
      }),
    );
    expect(view.table?.headerRow).toBe(1);
    expect(view.assessments[0]?.shown).toBe('157.00%');
  });

  it('a protected sheet blocks the writing and says so', async () => {
    const workbook = memoryWorkbook({ 表: [HEADINGS, ['講習', '100 場', '157 場']] });
    workbook.protect('表');
    const view = await open(workbook);
    expect(view.plan?.blocked).not.toBeNull();
    if (view.plan?.blocked) inBothLanguages(view.plan.blocked);
    await unchanged(workbook, () =>
      expect(computeAchievement(workbook, view, { overwrite: new Set() }, {})).rejects.toThrow(
        WorkbookFailure,
      ),
    );
  });

  it.each([
    ['an error in the target', ['講習', '#REF!', '157 場'], 'gap.target-error'],
    ['an error in the result', ['講習', '100 場', '#N/A'], 'gap.actual-error'],
    ['a target that cannot be read', ['講習', '持續精進', '已精進'], 'gap.target-unreadable'],
    ['no target at all', ['講習', '', '157 場'], 'gap.target-missing'],
  ])('%s makes the indicator not assessable, with the reason', async (_, row, reason) => {
    const view = await open(memoryWorkbook({ 表: [HEADINGS, row] }));
    const [assessment] = view.assessments;
    expect(assessment?.status).toBe('not-assessable');
    expect(assessment?.rate).toBeNull();
    const gap = assessment?.indicator.gaps.find(({ id }) => id === reason);
    expect(gap).toBeDefined();
    if (gap) inBothLanguages(gap);
  });
});
