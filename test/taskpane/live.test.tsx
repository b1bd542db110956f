import { act, screen, waitFor } from '@testing-library/react';
import { openFindings } from '../../src/core/validation/engine/entries';
import { announced, flawed, inTheSheet, openTab, paneBed, type Bed, type BedOptions } from './bed';

/** A report whose results stand: computed by a click. */
async function computed(options: BedOptions = {}): Promise<Bed> {
  const bed = await paneBed(options);
  await bed.user.click(await screen.findByRole('button', { name: bed.word('job.compute') }));
  await screen.findByRole('button', { name: bed.word('job.restore') });
  await bed.settled();
  return bed;
}

const value = (bed: Bed, cell: string): unknown => bed.workbook.cell('績效', cell).content;

test('a changed row is marked as out of date, and nothing is written without a click', async () => {
  const bed = await computed();
  await openTab(bed, 'indicators');
  expect(screen.queryByText(bed.word('pane.stale'))).toBeNull();
  await inTheSheet(() => bed.workbook.type('績效', 'C3', '10,000 人'));
  expect(await screen.findAllByText(bed.word('pane.stale'))).toHaveLength(1);
  await waitFor(() => {
    expect(bed.pane.state().outdated).toBe(false);
  });
  await bed.settled();
  expect(screen.getAllByText(bed.word('pane.stale'))).toHaveLength(1);
  expect(value(bed, 'F3')).toEqual({ kind: 'value', value: 11.610625 });
});

test('live, results that stand follow an edit; many edits are one pass', async () => {
  const bed = await computed({ personal: { live: true } });
  const { apply } = bed.workbook.calls;
  await inTheSheet(() => {
    bed.workbook.type('績效', 'C2', '500,000 件');
    bed.workbook.type('績效', 'C3', '10,000 人');
    bed.workbook.type('績效', 'C4', '75%');
  });
  await waitFor(() => {
    expect(value(bed, 'F3')).toEqual({ kind: 'value', value: 9.2885 });
  });
  await bed.settled();
  expect(bed.workbook.calls.apply - apply).toBe(1);
  expect(value(bed, 'F2')).toEqual({ kind: 'value', value: 1.206698 });
  expect(bed.pane.state().outcome?.kind).toBe('followed');
  expect(announced()).toContain(bed.word('pane.done.followed', { count: 3 }));
});

test('live, nothing is added: no column before the first click', async () => {
  const bed = await paneBed({ personal: { live: true } });
  await inTheSheet(() => bed.workbook.type('績效', 'C2', '500,000 件'));
  await waitFor(() => {
    expect(bed.pane.state().view?.assessments[0]?.shown).toBe('120.67%');
  });
  await bed.settled();
  expect(bed.workbook.calls.apply).toBe(0);
  expect(value(bed, 'E2')).toEqual({ kind: 'empty' });
});

test('live, what a person wrote over a result stays', async () => {
  const bed = await computed({ personal: { live: true } });
  await inTheSheet(() => bed.workbook.type('績效', 'F3', '999%'));
  await inTheSheet(() => bed.workbook.type('績效', 'C2', '500,000 件'));
  await waitFor(() => {
    expect(value(bed, 'F2')).toEqual({ kind: 'value', value: 1.206698 });
  });
  await bed.settled();
  expect(value(bed, 'F3')).toEqual({ kind: 'value', value: '999%' });
});

test('live, findings that are shown are found anew', async () => {
  const bed = await paneBed({ sheets: { 績效: flawed }, personal: { live: true } });
  await act(() => bed.pane.validate());
  const found = bed.pane.state().review?.validation.findings.length ?? 0;
  expect(found).toBeGreaterThan(0);
  await inTheSheet(() => bed.workbook.type('績效', 'D2', '三、年度目標值及達成度：(二)達成度：603,349 件。'));
  await waitFor(() => {
    expect(bed.pane.state().review).toMatchObject({ outdated: false });
    expect(bed.pane.state().review?.validation.findings.map(({ rule }) => rule)).not.toContain(
      'rate-mismatch',
    );
  });
});

test('a form that is being filled in is left alone until it is closed', async () => {
  const bed = await computed({ personal: { live: true } });
  const { read } = bed.workbook.calls;
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.settings.open') }));
  await screen.findByRole('tab', { name: bed.word('pane.scheme.title') });
  await inTheSheet(() => bed.workbook.type('績效', 'C2', '500,000 件'));
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(bed.workbook.calls.read).toBe(read);
  await bed.user.keyboard('{Escape}');
  await waitFor(() => {
    expect(bed.pane.state().outdated).toBe(false);
  });
});

test('after an edit the foot says how many cells are to be updated, and one click updates them', async () => {
  const bed = await computed();
  await inTheSheet(() => bed.workbook.type('績效', 'C3', '10,000 人'));
  expect(await screen.findByText(bed.word('pane.plan.to-update', { count: 1 }))).toBeTruthy();
  expect(await screen.findAllByText(bed.word('pane.stale'))).toHaveLength(1);
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.plan.update') }));
  await waitFor(() => {
    expect(value(bed, 'F3')).toEqual({ kind: 'value', value: 9.2885 });
  });
  await waitFor(() => {
    expect(screen.queryByText(bed.word('pane.stale'))).toBeNull();
  });
});

test('after an edit the findings are found anew, and the foot says how many there were', async () => {
  const bed = await paneBed({ sheets: { 績效: flawed } });
  await openTab(bed, 'findings');
  await act(() => bed.pane.validate());
  const open = (): number => openFindings(bed.pane.state().review?.validation.findings ?? []).entries.length;
  const before = open();
  await inTheSheet(() => bed.workbook.type('績效', 'D2', '三、年度目標值及達成度：(二)達成度：603,349 件。'));
  await waitFor(() => {
    expect(open()).toBeLessThan(before);
  });
  expect(await screen.findByText(bed.word('review.change', { before, count: open() }))).toBeTruthy();
  expect(announced()).toContain(bed.word('pane.rechecked', { before, count: open() }));
});
