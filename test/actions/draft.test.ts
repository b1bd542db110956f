import { applyDrafts, canRestore, openReport, planReportDrafts, restore } from '../../src/actions';
import { isSafe } from '../../src/core/draft/draftChoices';
import { textAt } from '../../src/core/sheet/snapshot';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { smallReport } from './bed';

const refresh = { mode: 'refresh', length: 'full' } as const;
const narrative = (row: number) => ({ row, column: 3 });

async function drafted(workbook: MemoryWorkbook, choice: Parameters<typeof planReportDrafts>[2] = refresh) {
  const view = await openReport(workbook, {}, {});
  return { view, ...(await planReportDrafts(workbook, view, choice, {})) };
}

/** A person types over the narrative of a row. */
async function retype(workbook: MemoryWorkbook, row: number, from: string, to: string): Promise<string> {
  const { snapshot } = await openReport(workbook, {}, {});
  const text = textAt(snapshot, narrative(row));
  const next = text.replace(from, to);
  expect(next).not.toBe(text);
  const { sheet } = snapshot;
  const change = {
    cell: narrative(row),
    before: { kind: 'value', value: text },
    after: { kind: 'value', value: next },
    why: { id: 'job.draft' },
  } as const;
  await workbook.apply({ sheet, cells: [change], looks: [], widths: [], tables: [] }, {});
  return next;
}

describe('Draft narrative', () => {
  it('corrects what the numbers contradict, leaves a right row alone, and Restore puts all back', async () => {
    const workbook = smallReport();
    const { view, rows, plan } = await drafted(workbook);
    expect(rows.map(({ status }) => status).slice(0, 2)).toEqual(['unchanged', 'out-of-date']);
    expect(workbook.calls.apply).toBe(0);
    const applied = await applyDrafts(workbook, view, rows.filter(isSafe), {});
    expect([applied.written, applied.skipped]).toEqual([plan.cells.length, []]);
    const { snapshot } = await openReport(workbook, {}, {});
    expect(textAt(snapshot, narrative(2))).toBe(textAt(view.snapshot, narrative(2)));
    expect(textAt(snapshot, narrative(3))).toContain('140');
    expect(textAt(snapshot, narrative(3))).not.toContain('達成率100%');
    await restore(workbook, {});
    expect((await openReport(workbook, {}, {})).snapshot.values).toEqual(view.snapshot.values);
    expect(await canRestore(workbook)).toBe(false);
  });

  it('has nothing to write the second time, and leaves nothing to restore then', async () => {
    const workbook = smallReport();
    const first = await drafted(workbook);
    await applyDrafts(workbook, first.view, first.rows.filter(isSafe), {});
    const { view, rows, plan } = await drafted(workbook);
    expect(plan.cells).toEqual([]);
    const before = workbook.calls.apply;
    expect((await applyDrafts(workbook, view, rows.filter(isSafe), {})).written).toBe(0);
    expect(workbook.calls.apply).toBe(before);
  });

  it('leaves a row alone that a person edited after it was drafted, unless it is chosen by itself', async () => {
    const workbook = smallReport();
    const first = await drafted(workbook);
    await applyDrafts(workbook, first.view, first.rows.filter(isSafe), {});
    const own = await retype(workbook, 3, '140', '139');
    const { view, rows } = await drafted(workbook);
    expect(rows[1]?.status).toBe('edited');
    await applyDrafts(workbook, view, rows.filter(isSafe), {});
    expect(textAt((await openReport(workbook, {}, {})).snapshot, narrative(3))).toBe(own);
    await applyDrafts(workbook, view, rows.slice(1, 2), {});
    expect(textAt((await openReport(workbook, {}, {})).snapshot, narrative(3))).toContain('140');
  });

  it('knows an edited row again when the journal has forgotten its draft, and a restored one for what it was', async () => {
    const workbook = smallReport();
    const first = await drafted(workbook);
    await applyDrafts(workbook, first.view, first.rows.filter(isSafe), {});
    await retype(workbook, 3, '140', '139');
    await workbook.preferences.remove('journal');
    expect((await drafted(workbook)).rows[1]?.status).toBe('edited');
    await retype(workbook, 3, '139', '140');
    expect((await drafted(workbook)).rows[1]?.status).toBe('drafted');

    const other = smallReport();
    const { view, rows } = await drafted(other);
    await applyDrafts(other, view, rows.filter(isSafe), {});
    await restore(other, {});
    expect((await drafted(other)).rows[1]?.status).toBe('out-of-date');
  });

  it('leaves a cell alone that changed between preview and apply, and says so', async () => {
    const workbook = smallReport();
    const { view, rows } = await drafted(workbook);
    const own = await retype(workbook, 3, '洽談達', '洽談共達');
    const applied = await applyDrafts(workbook, view, rows.filter(isSafe), {});
    expect(applied.skipped.map(({ change }) => change.cell)).toContainEqual(narrative(3));
    expect(textAt((await openReport(workbook, {}, {})).snapshot, narrative(3))).toBe(own);
  });

  it('fills what is empty and nothing else', async () => {
    const workbook = memoryWorkbook({
      表: [
        ['衡量指標', '目標值', '實際值', '達成情形分析'],
        ['講習', '100 場', '157 場', ''],
        ['訪視', '10 次', '5 次', '已訪視 5 次。'],
      ],
    });
    const { view, rows } = await drafted(workbook, { mode: 'fill', length: 'concise' });
    expect(rows.map(({ status }) => status)).toEqual(['empty', 'unchanged']);
    await applyDrafts(workbook, view, rows.filter(isSafe), {});
    const { snapshot } = await openReport(workbook, {}, {});
    expect(textAt(snapshot, narrative(1))).toContain('157');
    expect(textAt(snapshot, narrative(2))).toBe('已訪視 5 次。');
  });

  it('tells how far it is, and ends when it is cancelled', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => [
      `講習 ${String(at)}`,
      '100 場',
      '二、辦理情形：累計辦理 80 場講習。三、達成度：80 場，達成率 95%，符合年度目標值。',
    ]);
    const workbook = memoryWorkbook({ 表: [['衡量指標', '目標值', '達成情形分析'], ...rows] });
    const view = await openReport(workbook, {}, {});
    const controller = new AbortController();
    const totals: number[] = [];
    const planning = planReportDrafts(workbook, view, refresh, {
      signal: controller.signal,
      progress: (done, total) => {
        totals.push(total);
        expect(done).toBeLessThanOrEqual(total);
        controller.abort();
      },
    });
    await expect(planning).rejects.toMatchObject({ kind: 'cancelled' });
    expect(totals).toEqual([900]);
  });

  it('drafts nothing where there is no table', async () => {
    const { rows, plan } = await drafted(memoryWorkbook({ 表: [['會議紀錄', '出席']] }));
    expect([rows, plan.cells]).toEqual([[], []]);
  });
});
