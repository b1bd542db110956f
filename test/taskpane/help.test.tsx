import { version } from '../../package.json';
import { screen } from '@testing-library/react';
import { message } from '../../src/core/language/message';
import { WorkbookFailure } from '../../src/workbook/failure';
import { paneBed, report, type Bed, type BedOptions } from './bed';

async function opened(options: BedOptions = {}): Promise<Bed> {
  const bed = await paneBed(options);
  screen.getByRole('button', { name: bed.word('pane.help') }).focus();
  await bed.user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: bed.word('help.title') });
  return bed;
}

test.each(['zh-TW', 'en'] as const)(
  'help says what statuses mean, which version it is, and what else there is (%s)',
  async (language) => {
    const bed = await opened({ language });
    const { word, container } = bed;
    expect(screen.getByText(word('help.status.doubtful'))).toBeTruthy();
    expect(container.textContent).toContain(version);
    screen.getByRole('button', { name: word('help.more.files') }).focus();
    await bed.user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: word('files.title') })).toBeTruthy();
  },
);

test('a problem is reported without anything of the report', async () => {
  const bed = await paneBed();
  bed.workbook.failNext(new WorkbookFailure('busy', message('failures.busy')));
  await bed.user.click(await screen.findByRole('button', { name: bed.word('job.compute') }));
  await screen.findByText(bed.word('failures.busy'));
  await bed.settled();
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.help') }));
  const copy = await screen.findByRole('button', { name: bed.word('help.problem.copy') });
  copy.focus();
  await bed.user.keyboard('{Enter}');
  const text = await navigator.clipboard.readText();
  expect(text).toContain('failures.busy');
  expect(text).toContain(`Attain ${version}`);
  for (const said of report.flat()) {
    if (typeof said === 'string') expect(text).not.toContain(said);
  }
  expect(text).not.toMatch(/\{\w+\}/);
});

test('Esc leads back to the report, and the focus to the button', async () => {
  const bed = await opened();
  await bed.user.keyboard('{Escape}');
  expect(screen.queryByRole('heading', { name: bed.word('help.title') })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: bed.word('pane.help') }));
});
