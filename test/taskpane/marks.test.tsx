import { act, screen, waitFor } from '@testing-library/react';
import { message } from '../../src/core/language/message';
import { WorkbookFailure } from '../../src/workbook/failure';
import { inTheSheet, openTab, paneBed, report, type Bed } from './bed';

const NAME = '績效';

async function bedThatMarks(): Promise<Bed> {
  const bed = await paneBed({ sheets: { [NAME]: report } });
  await choose(bed, true);
  return bed;
}

const choose = ({ pane }: Bed, marks: boolean): Promise<void> =>
  inTheSheet(() => {
    pane.prefer({ marks });
  });

const tones = ({ workbook }: Bed): readonly string[] => [
  ...new Set(workbook.marks.get(NAME)?.map(({ tone }) => tone)),
];

test('nothing is marked unless a person chose it', async () => {
  const bed = await paneBed({ sheets: { [NAME]: report } });
  await bed.user.click(await screen.findByRole('button', { name: bed.word('job.compute') }));
  await screen.findByRole('button', { name: bed.word('job.restore') });
  await bed.settled();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(bed.workbook.marks.size).toBe(0);
});

test('what was computed is marked, and restoring takes the marks away', async () => {
  const bed = await bedThatMarks();
  await bed.user.click(await screen.findByRole('button', { name: bed.word('job.compute') }));
  await waitFor(() => {
    expect(tones(bed)).toContain('met');
  });
  await bed.user.click(await screen.findByRole('button', { name: bed.word('job.restore') }));
  await waitFor(() => {
    expect(bed.workbook.marks.size).toBe(0);
  });
});

test('findings are marked once they were looked for, and no longer where they are accepted', async () => {
  const bed = await bedThatMarks();
  await openTab(bed, 'findings');
  await bed.user.click(await screen.findByRole('button', { name: bed.word('job.validate') }));
  await waitFor(() => {
    expect(tones(bed).some((tone) => ['error', 'warning', 'info'].includes(tone))).toBe(true);
  });
  const findings = bed.pane.state().review?.validation.findings ?? [];
  await act(() => bed.pane.accept(findings, '已確認'));
  await waitFor(() => {
    expect(tones(bed).some((tone) => ['error', 'warning', 'info'].includes(tone))).toBe(false);
  });
});

test('turning the choice off takes the marks away', async () => {
  const bed = await bedThatMarks();
  await waitFor(() => {
    expect(bed.workbook.marks.has(NAME)).toBe(true);
  });
  await choose(bed, false);
  await waitFor(() => {
    expect(bed.workbook.marks.size).toBe(0);
  });
});

test('a sheet that takes no marks says why, once', async () => {
  const bed = await paneBed({ sheets: { [NAME]: report } });
  const protectedSheet = new WorkbookFailure('protected', message('failures.protected', { sheet: NAME }));
  bed.workbook.failNext(protectedSheet);
  await choose(bed, true);
  await waitFor(() => {
    expect(bed.pane.state().failure).not.toBeNull();
  });
  expect(bed.workbook.marks.size).toBe(0);
});
