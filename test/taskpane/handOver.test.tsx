import { screen, waitFor } from '@testing-library/react';
import type { MessageId } from '../../src/core/language/catalogue';
import { fileName } from '../../src/taskpane/handover/fileName';
import { inTheSheet, openTab, paneBed, type Bed } from './bed';

/** What the browser was given to save. */
let saved: { readonly name: string; readonly file: Blob } | null = null;

beforeEach(() => {
  saved = null;
  let file: Blob | null = null;
  // jsdom has no addresses of files, and follows no link.
  URL.createObjectURL = (made) => {
    if (made instanceof Blob) file = made;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (file) saved = { name: this.download, file };
  });
});

async function drafted(): Promise<Bed> {
  const bed = await paneBed({ job: 'draft' });
  await openTab(bed, 'draft');
  await screen.findByRole('list', { name: bed.word('draft.list') });
  return bed;
}

async function choose({ user, word }: Bed, item: 'draft.report.word' | 'draft.report.copy'): Promise<void> {
  await user.click(screen.getByRole('button', { name: word('draft.report') }));
  await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${word(item)}`) }));
}

async function textOfSaved(): Promise<string> {
  await waitFor(() => expect(saved).not.toBeNull());
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(saved?.file ?? new Blob());
  });
}

test('the whole report is saved for Word as the drafts would have it, and what is open in it is said', async () => {
  const bed = await drafted();
  await choose(bed, 'draft.report.word');
  const text = await textOfSaved();
  expect(saved?.name).toBe('績效.docx');
  expect(text).toContain('一、擴大線上申辦');
  expect(text).toContain('102.27%');
  const said = bed.word('draft.report.saved.open', { count: 2 });
  expect(screen.getByRole('region', { name: bed.word('draft.action') }).textContent).toContain(said);
  expect(bed.workbook.calls.apply).toBe(0);
});

test('a row that was skipped keeps its own text', async () => {
  const bed = await drafted();
  await bed.user.click(screen.getByRole('button', { name: /^三、提升採購品質/ }));
  await bed.user.click(screen.getByRole('button', { name: bed.word('draft.reject') }));
  await choose(bed, 'draft.report.word');
  const text = await textOfSaved();
  expect(text).toContain('達成度：102%。');
});

test('of a sheet that was changed since, it is drafted again first', async () => {
  const bed = await drafted();
  await inTheSheet(() => bed.workbook.type('績效', 'C2', '500,000 件'));
  await bed.settled();
  await choose(bed, 'draft.report.word');
  expect(await textOfSaved()).toContain('500,000 件');
});

test('where the pane may not copy, the text is shown to be copied by hand', async () => {
  const bed = await drafted();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
  await choose(bed, 'draft.report.copy');
  const area = await screen.findByRole('textbox', { name: bed.word('review.copy.by-hand') });
  expect(area.textContent).toMatch(/^績效\n\n一、擴大線上申辦\n/);
});

describe('the sheet for the meeting', () => {
  async function validated(): Promise<Bed> {
    const bed = await paneBed({ job: 'validate' });
    await screen.findByRole('button', { name: bed.word('review.export') });
    return bed;
  }

  async function exported({ user, word }: Bed, item: MessageId): Promise<void> {
    await user.click(screen.getByRole('button', { name: word('review.export') }));
    await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${word(item)}`) }));
  }

  const sheets = async ({ workbook }: Bed): Promise<readonly string[]> =>
    (await workbook.sheets()).map(({ name }) => name);

  test('is made of what was found, and taken away again', async () => {
    const bed = await validated();
    await exported(bed, 'review.meeting.write');
    expect(await screen.findAllByText(/已製作「檢視表」工作表/)).not.toEqual([]);
    expect(await sheets(bed)).toEqual(['績效', '檢視表']);
    await bed.settled();
    await exported(bed, 'review.meeting.remove');
    expect(await screen.findAllByText(/已移除檢視表/)).not.toEqual([]);
    expect(await sheets(bed)).toEqual(['績效']);
  });

  test('validates first where the sheet was changed since', async () => {
    const bed = await validated();
    await inTheSheet(() => bed.workbook.type('績效', 'C2', '500,000 件'));
    await bed.settled();
    await exported(bed, 'review.meeting.write');
    await waitFor(async () => expect(await sheets(bed)).toEqual(['績效', '檢視表']));
    const made = (await bed.workbook.sheets()).find(({ name }) => name === '檢視表');
    const { text } = await bed.workbook.read(made ?? { id: '', name: '' });
    expect(text.flat()).toContain('500,000 件');
  });
});

test.each([
  ['a/b: c?', 'a b c'],
  ['.hidden', 'hidden'],
  ['end.', 'end.Attain'],
  ['', 'Attain'],
  ['長'.repeat(90), '長'.repeat(60)],
])('the title %j is a name that every system takes', (title, name) => {
  expect(fileName(title)).toBe(name);
});
