import { screen, waitFor, within } from '@testing-library/react';
import { message } from '../../src/core/language/message';
import { WorkbookFailure } from '../../src/workbook/failure';
import { announced, actionBar, beforeWriting, paneBed, report, type Bed } from './bed';

const computeButton = ({ word }: Bed): HTMLElement =>
  screen.getByRole('button', { name: word('job.compute') });

async function ready(bed: Bed): Promise<void> {
  await screen.findByRole('button', { name: bed.word('job.compute') });
}

test('the pane says how many cells will be written before the click, and how many were after it', async () => {
  const bed = await paneBed();
  await ready(bed);
  const planned = bed.pane.state().view?.plan?.plan.cells.length ?? 0;
  expect(planned).toBeGreaterThan(12);
  expect(screen.getByText(bed.word('pane.plan.will-write', { count: planned }))).toBeTruthy();

  await bed.user.click(computeButton(bed));
  const bar = await actionBar(bed);
  expect(await bar.findByText(bed.word('pane.done.computed', { count: planned }))).toBeTruthy();
  expect(bed.workbook.cell('績效', 'E2').content).toMatchObject({ kind: 'value', value: 603349 });
  expect(announced()).toContain(bed.word('pane.done.computed', { count: planned }));
});

test('after the first write the results are brought into view, and the three lines of the first run are gone', async () => {
  const bed = await paneBed({ firstRun: true });
  await ready(bed);
  expect(screen.getByText(bed.word('pane.first.title'))).toBeTruthy();
  await bed.user.click(computeButton(bed));
  await waitFor(() => {
    expect(bed.workbook.revealed).toEqual({ sheet: '績效', cell: { row: 0, column: 6 } });
  });
  expect(screen.queryByText(bed.word('pane.first.title'))).toBeNull();
});

test('after a write there is nothing more to write, and the focus stays on the button', async () => {
  const bed = await paneBed();
  await ready(bed);
  computeButton(bed).focus();
  await bed.user.keyboard('{Enter}');
  await screen.findByRole('button', { name: bed.word('job.restore') });
  await bed.settled();
  expect(bed.pane.state().view?.plan?.plan.cells).toEqual([]);
  expect(computeButton(bed).getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(computeButton(bed));
});

test('Restore puts everything back', async () => {
  const bed = await paneBed();
  await ready(bed);
  await bed.user.click(computeButton(bed));
  await bed.user.click(await screen.findByRole('button', { name: bed.word('job.restore') }));
  await waitFor(() => {
    expect(bed.pane.state().outcome?.kind).toBe('restored');
  });
  await bed.settled();
  expect(bed.workbook.cell('績效', 'E2').content).toEqual({ kind: 'empty' });
  expect(screen.queryByRole('button', { name: bed.word('job.restore') })).toBeNull();
});

test('the preview has a line for each indicator, with its results in words, and formulas on demand', async () => {
  const bed = await paneBed();
  await ready(bed);
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.plan.show') }));
  const link = await screen.findByRole('button', { name: bed.word('pane.detail.go', { cell: 'E2' }) });
  const line = link.closest('li');
  expect(line?.textContent).toContain('一、擴大線上申辦');
  expect(line?.textContent).toContain(`${bed.word('role.actual')} 603,349 件`);
  expect(line?.textContent).toContain(`${bed.word('role.rate')} 100.56%`);
  expect(line?.textContent).toContain(`${bed.word('role.status')} 超越`);
  expect(line?.parentElement?.children).toHaveLength(4);
  expect(line?.textContent).not.toContain('F2');
  const headings = ['實際值', '達成率', '達成狀態'].join(bed.word('pane.plan.headings.and'));
  expect(screen.getByText(bed.word('pane.plan.headings', { headings, count: 1 }))).toBeTruthy();
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.plan.formulas') }));
  expect(line?.textContent).toContain('F2 1.00558166');
  await bed.user.click(link);
  expect(bed.workbook.revealed).toEqual({ sheet: '績效', cell: { row: 1, column: 4 } });
});

test('a cell that a person filled in is kept, unless it is ticked', async () => {
  const filled = report.map((row, index) => [...row, index === 0 ? '達成率' : index === 1 ? '90%' : '']);
  const bed = await paneBed({ sheets: { 績效: filled } });
  await ready(bed);
  const before = bed.pane.state().view?.plan?.plan.cells.length ?? 0;
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.plan.show') }));
  const tick = await screen.findByRole('checkbox', { name: /E2/ });
  expect(tick).toHaveProperty('checked', false);
  const slots = { cell: 'E2', role: bed.word('role.rate'), found: '90%', wanted: '100.56%' };
  expect(screen.getByText(bed.word('pane.plan.overwrite', slots))).toBeTruthy();
  await bed.user.click(tick);
  expect(screen.getByText(bed.word('pane.plan.will-write', { count: before + 1 }))).toBeTruthy();
  await bed.user.click(computeButton(bed));
  const bar = await actionBar(bed);
  await bar.findByText(bed.word('pane.done.computed', { count: before + 1 }));
  expect(bed.workbook.cell('績效', 'E2').content).not.toMatchObject({ value: '90%' });
});

test('a cell that changed since it was read is skipped, and said so', async () => {
  const bed = await paneBed();
  await ready(bed);
  beforeWriting(bed, () => bed.workbook.type('績效', 'E2', '手動輸入'));
  await bed.user.click(computeButton(bed));
  expect(await screen.findByText(new RegExp(bed.word('pane.done.skipped', { count: 1 })))).toBeTruthy();
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.plan.show') }));
  expect(
    await screen.findByText(bed.word('pane.done.skipped.cell', { cell: 'E2', found: '手動輸入' })),
  ).toBeTruthy();
  expect(bed.workbook.cell('績效', 'E2').content).toEqual({ kind: 'value', value: '手動輸入' });
});

test('a failure says what happened, changes nothing, and can be put away', async () => {
  const bed = await paneBed();
  await ready(bed);
  bed.workbook.failNext(new WorkbookFailure('editing-cell', message('failures.editing-cell')));
  await bed.user.click(computeButton(bed));
  const alert = screen.getAllByRole('alert').find((one) => one.textContent !== '');
  expect(alert?.textContent).toContain(bed.word('failures.editing-cell'));
  expect(bed.workbook.cell('績效', 'E2').content).toEqual({ kind: 'empty' });
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.close') }));
  expect(screen.queryByText(bed.word('failures.editing-cell'))).toBeNull();
});

test('a protected sheet blocks the button and says why', async () => {
  const bed = await paneBed({ sheets: { 績效: { rows: report, protection: 'protected' } } });
  await ready(bed);
  const bar = screen.getByRole('region', { name: bed.word('pane.action') });
  expect(computeButton(bed).getAttribute('aria-disabled')).toBe('true');
  expect(within(bar).getByText(/績效.*受保護/)).toBeTruthy();
});

test('long work can be cancelled', async () => {
  const bed = await paneBed();
  await ready(bed);
  let cancelled = false;
  const { apply } = bed.workbook;
  bed.workbook.apply = (_plan, options) =>
    new Promise((_resolve, reject) => {
      options?.progress?.(1, 4);
      options?.signal?.addEventListener('abort', () => {
        cancelled = true;
        reject(new WorkbookFailure('cancelled', message('failures.cancelled-unharmed')));
      });
    });
  await bed.user.click(computeButton(bed));
  expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('25');
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.cancel') }));
  expect(cancelled).toBe(true);
  expect(await screen.findByText(bed.word('failures.cancelled-unharmed'))).toBeTruthy();
  bed.workbook.apply = apply;
});

test('a status that would be overwritten is told in words, before and after', async () => {
  const filled = report.map((row, index) => [...row, index === 0 ? '達成狀態' : index === 1 ? '達成' : '']);
  const bed = await paneBed({ sheets: { 績效: filled } });
  await ready(bed);
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.plan.show') }));
  const slots = { cell: 'E2', role: bed.word('role.status'), found: '達成', wanted: '超越' };
  expect(await screen.findByRole('checkbox', { name: bed.word('pane.plan.overwrite', slots) })).toBeTruthy();
});

test('asked by Excel’s own command, the pane shows what it would write, and need not ask again', async () => {
  const bed = await paneBed({ job: 'compute' });
  await ready(bed);
  const asking = within(await screen.findByRole('region', { name: bed.word('pane.plan.asked') }));
  expect(bed.workbook.calls.apply).toBe(0);
  await bed.user.click(asking.getByRole('checkbox', { name: bed.word('pane.plan.asked.never') }));
  expect(bed.pane.state().personal.asks).toBe(false);
  await bed.user.click(computeButton(bed));
  const bar = await actionBar(bed);
  await bar.findByRole('button', { name: bed.word('job.restore') });
  expect(screen.queryByRole('region', { name: bed.word('pane.plan.asked') })).toBeNull();
});
