import { act, screen, waitFor, within } from '@testing-library/react';
import * as actions from '../../src/actions';
import { message, type Message } from '../../src/core/language/message';
import { packUndo } from '../../src/core/sheet/undoDocument';
import { inTheSheet, paneBed, report, type Bed } from './bed';

const PROTECTED = { 績效: { rows: report, protection: 'protected' as const } };

/** What the workbook keeps of a write whose pane was closed in its midst. */
const INTERRUPTED = {
  ...packUndo({
    sheet: { id: 'sheet-1', name: '績效' },
    cells: [
      {
        cell: { row: 1, column: 4 },
        before: { kind: 'value', value: 603349 },
        after: { kind: 'empty' },
        numberFormat: 'General',
        why: message('job.restore'),
      },
      {
        cell: { row: 2, column: 4 },
        before: { kind: 'value', value: 92885 },
        after: { kind: 'empty' },
        numberFormat: 'General',
        why: message('job.restore'),
      },
    ],
    looks: [],
    widths: [],
    tables: [],
  }),
  unfinished: true,
};

const written = report.map((row, index) => [...row, index === 0 ? '實際值' : index === 1 ? 603349 : '']);

async function afterAnInterruption(language: 'zh-TW' | 'en' = 'zh-TW'): Promise<Bed> {
  return paneBed({ language, sheets: { 績效: written }, preferences: { journal: [INTERRUPTED] } });
}

/** What stands on the clipboard, in a browser that lets the pane copy. */
function clipboard(): { readonly copied: string[] } {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void copied.push(text) },
    configurable: true,
  });
  return { copied };
}

describe('a protected sheet', () => {
  test('is said to be so, and the results can be copied as text', async () => {
    const bed = await paneBed({ sheets: PROTECTED });
    const { copied } = clipboard();
    await bed.user.click(await screen.findByRole('button', { name: bed.word('failures.results.copy') }));
    expect(screen.getAllByText(bed.word('failures.results.copied')).length).toBeGreaterThan(0);
    expect(copied[0]?.split('\n').map((line) => line.split('\t'))).toEqual([
      ['衡量指標', '實際值', '達成率', '達成狀態'],
      ['一、擴大線上申辦', '603,349 件', '100.56%', '超越'],
      ['二、增加志工人數', '92,885 人', '1,161.06%', '大幅超越'],
      ['三、提升採購品質', '81.82%', '102.27%', '超越'],
      ['四、充實圖書館藏', '', '', '無法評估'],
    ]);
  });

  test('gives the text to be copied by hand where the browser forbids copying', async () => {
    const bed = await paneBed({ language: 'en', sheets: PROTECTED });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await bed.user.click(await screen.findByRole('button', { name: 'Copy results' }));
    const text = await screen.findByRole('textbox', { name: bed.word('failures.results.by-hand') });
    expect(text).toHaveProperty('value', expect.stringContaining('603,349 件\t100.56%'));
  });

  test('that is not protected offers no copy', async () => {
    const bed = await paneBed();
    await screen.findByRole('button', { name: bed.word('job.compute') });
    expect(screen.queryByRole('button', { name: bed.word('failures.results.copy') })).toBeNull();
  });
});

describe('a pane that was closed in the middle of a write', () => {
  test.each(['zh-TW', 'en'] as const)('says so when it is opened again (%s)', async (language) => {
    const bed = await afterAnInterruption(language);
    const notice = await screen.findByRole('note');
    const words = bed.word('failures.interrupted', { sheet: '績效', count: 2 });
    expect(within(notice).getByText(words)).toBeTruthy();
  });

  test('puts back what was written, and no more', async () => {
    const bed = await afterAnInterruption();
    const notice = await screen.findByRole('note');
    await bed.user.click(within(notice).getByRole('button', { name: bed.word('job.restore') }));
    await waitFor(() => {
      expect(screen.queryByRole('note')).toBeNull();
    });
    expect(bed.workbook.cell('績效', 'E2').content).toEqual({ kind: 'empty' });
    expect(bed.pane.state().outcome).toMatchObject({ kind: 'restored', written: 1, skipped: [] });
  });

  test('keeps what was written, which can still be put back', async () => {
    const bed = await afterAnInterruption();
    const notice = await screen.findByRole('note');
    await bed.user.click(within(notice).getByRole('button', { name: bed.word('failures.interrupted.keep') }));
    await waitFor(() => {
      expect(screen.queryByRole('note')).toBeNull();
    });
    expect(bed.workbook.cell('績效', 'E2').content).toEqual({ kind: 'value', value: 603349 });
    expect(bed.pane.state().restorable).toBe(true);
    await act(async () => bed.pane.reread());
    expect(bed.pane.state().interrupted).toBeNull();
  });
});

test('a cell that is being edited is named while Excel waits, and no longer', async () => {
  let wait: (notice: Message | null) => void = () => undefined;
  const bed = await paneBed({
    loadEngine: async (workbook, waiting) => {
      wait = waiting;
      return { workbook, actions };
    },
  });
  await act(async () => wait(message('failures.waiting')));
  expect(screen.getByText(bed.word('failures.waiting')).closest('[role="status"]')).toBeTruthy();
  await act(async () => wait(null));
  expect(screen.queryByText(bed.word('failures.waiting'))).toBeNull();
});

test('a workbook without settings says what will not outlive the pane', async () => {
  const bed = await paneBed({
    loadEngine: async (workbook) => {
      Object.assign(workbook.preferences, { problem: message('failures.no-settings') });
      return { workbook, actions };
    },
  });
  expect(await screen.findByText(bed.word('failures.no-settings'))).toBeTruthy();
});

test('rows that were sorted since the preview are named among the skipped', async () => {
  const bed = await paneBed();
  const compute = await screen.findByRole('button', { name: bed.word('job.compute') });
  const [, first = [], second = []] = report.map((row) => row.map(String));
  // Sorted in the same moment, before Excel has told of it.
  await inTheSheet(() => {
    for (const [column, letter] of ['A', 'B', 'C', 'D'].entries()) {
      bed.workbook.type('績效', `${letter}2`, second[column] ?? '');
      bed.workbook.type('績效', `${letter}3`, first[column] ?? '');
    }
  });
  await bed.user.click(compute);
  await waitFor(() => {
    expect(bed.pane.state().outcome?.skipped.length).toBeGreaterThan(0);
  });
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.plan.show') }));
  expect(
    await screen.findByText(bed.word('failures.skipped.source', { cell: 'E2', source: 'A2' })),
  ).toBeTruthy();
  expect(bed.workbook.cell('績效', 'E2').content).toEqual({ kind: 'empty' });
});
