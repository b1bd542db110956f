import * as actions from '../../src/actions';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { message } from '../../src/core/language/message';
import { createPane } from '../../src/taskpane/store/createPane';
import type { Pane } from '../../src/taskpane/store/pane';
import { NO_PREFERENCES } from '../../src/taskpane/store/personal';
import { perform } from '../../src/taskpane/store/performing';
import type { PaneState } from '../../src/taskpane/store/state';
import { QUICK } from '../../src/taskpane/store/watching';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { RowSeeds } from '../../src/workbook/memory/seed';
import { noFiles } from '../../src/worker/workerFiles';

const HEADINGS = ['衡量指標', '目標值', '實際值', '達成情形說明'];

function reportOf(rows: number): RowSeeds {
  const row = (number: number): readonly string[] => [
    `指標${String(number)}`,
    '100 件',
    `${String(90 + number)} 件`,
    '<p>達成率 50%。</p>',
  ];
  return [HEADINGS, ...Array.from({ length: rows }, (_, index) => row(index + 1))];
}

interface Started {
  readonly pane: Pane;
  readonly workbook: MemoryWorkbook;
  /** Waits until the state is like this. */
  readonly until: (isSo: (state: PaneState) => boolean) => Promise<void>;
}

/** A pane without its looks, on a workbook that takes its time to be read, as Excel does. */
async function started(rows: RowSeeds, personal: Partial<typeof NO_PREFERENCES> = {}): Promise<Started> {
  const workbook = memoryWorkbook(
    { 績效: rows },
    { preferences: { scheme: { ...DEFAULT_SCHEME, writes: 'values' } } },
  );
  const read = workbook.read.bind(workbook);
  workbook.read = async (sheet, options) => {
    const snapshot = await read(sheet, options);
    await new Promise((resolve) => setTimeout(resolve, 60));
    return snapshot;
  };
  const pane = createPane({
    loadFiles: async () => noFiles(message('files.no-worker')),
    loadDocuments: async () => ({ word: async () => new Uint8Array() }),
    loadEngine: async () => ({ workbook, actions }),
    firstRun: { isFirst: () => false, over: () => undefined },
    personal: { read: () => ({ ...NO_PREFERENCES, ...personal }), keep: () => true },
    log: (error) => {
      throw error;
    },
  });
  await pane.start();
  const until: Started['until'] = (isSo) =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!isSo(pane.state())) return;
        stop();
        resolve();
      };
      const stop = pane.subscribe(look);
      look();
    });
  return { pane, workbook, until };
}

const isQuiet = ({ work, outdated, behind }: PaneState): boolean => work === null && !outdated && !behind;

describe('a job that begins right after a write', () => {
  test.each(['validate', 'draft'] as const)(
    'loses neither the reading that follows the write nor Restore: %s',
    async (job) => {
      const { pane, workbook, until } = await started(reportOf(40));
      void pane.compute();
      await until(({ outcome }) => outcome?.kind === 'computed');
      expect(pane.state().restorable).toBe(true);
      await pane[job]();
      await until(isQuiet);
      const { view, restorable, review, drafts } = pane.state();
      expect([view?.plan?.plan.cells.length, restorable]).toEqual([0, true]);
      expect((job === 'validate' ? review : drafts)?.view).toBe(view);

      await pane.restore();
      expect(workbook.cell('績效', 'E2').content).toEqual({ kind: 'empty' });
    },
  );

  test('computing again finds nothing to do, and does not take its own results for edits', async () => {
    const { pane, until } = await started(reportOf(40));
    void pane.compute();
    await until(({ outcome }) => outcome?.kind === 'computed');
    await pane.compute();
    expect(pane.state()).toMatchObject({ outcome: { written: 0, skipped: [] }, restorable: true });
  });
});

describe('findings', () => {
  const open = ({ review }: PaneState): number =>
    review?.validation.findings.filter(({ accepted }) => accepted === null).length ?? -1;

  test('are found anew by themselves after an edit, and tell how many there were', async () => {
    const { pane, workbook, until } = await started(reportOf(4));
    await pane.validate();
    const before = open(pane.state());
    workbook.type('績效', 'D2', '達成率 91%。');
    expect(pane.state().review?.outdated).toBe(true);
    await until((state) => isQuiet(state) && state.review?.outdated === false);
    const count = open(pane.state());
    expect(count).toBeLessThan(before);
    expect(pane.state().review?.openBefore).toBe(before);
    expect(pane.state().announcement).toEqual(message('pane.rechecked', { before, count }));
  });

  test('are found anew after Restore of what mended them', async () => {
    const { pane, until } = await started(reportOf(4));
    await pane.validate();
    const before = open(pane.state());
    const markup =
      pane.state().review?.validation.findings.filter(({ rule }) => rule === 'markup-in-cell') ?? [];
    expect(markup).not.toEqual([]);
    await pane.mend(markup);
    const mended = open(pane.state());
    expect(mended).toBeLessThan(before);
    await pane.restore();
    await until((state) => isQuiet(state) && state.review?.outdated === false);
    expect(open(pane.state())).toBe(before);
    expect(pane.state()).toMatchObject({ outcome: { kind: 'restored' }, review: { openBefore: mended } });
  });

  test('of a large table are said to be of before', async () => {
    const { pane, workbook } = await started(reportOf(QUICK + 1));
    await pane.validate();
    workbook.type('績效', 'D2', '達成率 91%。');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(pane.state()).toMatchObject({ outdated: true, review: { outdated: true }, work: null });
  });
});

describe('what a person does in the sheet after a write', () => {
  test('an edit ends what was said of the write, and its row is to be updated', async () => {
    const { pane, workbook, until } = await started(reportOf(4));
    await pane.compute();
    expect(pane.state().outcome?.kind).toBe('computed');
    workbook.type('績效', 'B2', '50 件');
    expect(pane.state().outcome).toBeNull();
    await until(isQuiet);
    const standing = pane.state().view?.plan?.plan.cells.filter(({ before }) => before.kind !== 'empty');
    expect(standing?.map(({ cell }) => cell.row)).toEqual([1, 1]);
  });

  test('undone in Excel, a write can no longer be restored, but the one before it can', async () => {
    const { pane, workbook, until } = await started(reportOf(1));
    await pane.validate();
    await pane.mend(
      pane.state().review?.validation.findings.filter(({ rule }) => rule === 'markup-in-cell') ?? [],
    );
    await pane.compute();
    const written = pane.state().view?.table?.columns;
    expect(written).toBeDefined();
    for (const cell of ['E1', 'F1', 'E2', 'F2']) workbook.type('績效', cell, '');
    await until(isQuiet);
    expect(pane.state()).toMatchObject({ restorable: true, outcome: null });
    await pane.restore();
    expect(workbook.cell('績效', 'D2').content).toEqual({ kind: 'value', value: '<p>達成率 50%。</p>' });
    expect(pane.state().restorable).toBe(false);
    await pane.restore();
    expect(pane.state().failure).not.toBeNull();
  });

  test('undone in Excel, the only write leaves nothing to restore', async () => {
    const { pane, workbook, until } = await started(reportOf(1));
    await pane.compute();
    for (const cell of ['E1', 'F1', 'E2', 'F2']) workbook.type('績效', cell, '');
    await until(isQuiet);
    expect(pane.state().restorable).toBe(false);
    await pane.restore();
    expect(pane.state().announcement).toEqual(message('pane.done.restored.none'));
  });
});

test('a correction that is taken back is not announced as one', async () => {
  const { pane } = await started(reportOf(2));
  const { view } = pane.state();
  if (!view) throw new Error('Nothing was read');
  await pane.correct(view, 1, '77');
  expect(pane.state().announcement).toEqual(message('pane.correct.done'));
  await pane.correct(view, 1, '');
  expect(pane.state().announcement).toEqual(message('pane.correct.undone'));
});

describe('the command of Excel for computing', () => {
  test('shows what it would write, and writes with the next click', async () => {
    const { pane, workbook } = await started(reportOf(2));
    expect(await perform(pane, 'compute')).toBe('to-be-seen');
    expect(pane.state()).toMatchObject({ tab: 'overview', preview: 'asked', outcome: null });
    expect(workbook.calls.apply).toBe(0);
    await pane.compute();
    expect(pane.state()).toMatchObject({ preview: 'closed', outcome: { kind: 'computed' } });
  });

  test('writes at once where the person does not want to be asked', async () => {
    const { pane, workbook } = await started(reportOf(2), { asks: false });
    await perform(pane, 'compute');
    expect(pane.state()).toMatchObject({ preview: 'closed', outcome: { kind: 'computed' } });
    expect(workbook.calls.apply).toBe(1);
  });

  test('has nothing to show where nothing would be written', async () => {
    const { pane } = await started(reportOf(2), { asks: false });
    await perform(pane, 'compute');
    pane.prefer({ asks: true });
    await perform(pane, 'compute');
    expect(pane.state().preview).toBe('closed');
  });
});
