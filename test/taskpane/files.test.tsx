import { screen, waitFor, within } from '@testing-library/react';
import { flawed, openTab, paneBed, report, type Bed, type BedOptions } from './bed';
import { filesOnDisk, type TestFiles } from './filesOnDisk';

const disk = {
  '甲機關.xlsx': { 績效: flawed, 附件: report },
  '乙機關.xlsx': { 績效: report },
  '壞檔.xlsx': 'broken',
  '名冊.csv': { 名冊: [['姓名', '電話']] },
} as const;

interface FilesBed extends Bed {
  readonly files: TestFiles;
  readonly choose: (...names: readonly string[]) => Promise<void>;
  /** Waits until all chosen files are done. */
  readonly checked: () => Promise<void>;
}

/** The pane on its page of other files. */
async function filesPage(options: BedOptions = {}): Promise<FilesBed> {
  const files = filesOnDisk(disk);
  const bed = await paneBed({ sheets: { 績效: flawed }, files, ...options });
  await openTab(bed, 'findings');
  await bed.user.click(await screen.findByRole('button', { name: bed.word('files.more') }));
  await bed.user.click(await screen.findByRole('menuitem', { name: bed.word('pane.files') }));
  await screen.findByRole('heading', { name: bed.word('files.title') });
  return {
    ...bed,
    files,
    choose: async (...names) => {
      const input = bed.container.querySelector<HTMLInputElement>('input[type=file][multiple]');
      if (!input) throw new Error('Nothing to choose files with.');
      await bed.user.upload(input, names.map(files.file));
    },
    checked: async () => {
      const cancel = bed.word('pane.cancel');
      const done = () => expect(screen.queryByRole('button', { name: cancel })).toBeNull();
      await waitFor(done, { timeout: 40_000 });
    },
  };
}

const rows = ({ word }: Bed): readonly HTMLElement[] =>
  within(screen.getByRole('list', { name: word('files.list') })).getAllByRole('listitem');
const says = (row: HTMLElement | undefined): string => row?.textContent ?? '';

test('several files are checked one after another; a broken one is told in words, and the others go on', async () => {
  const bed = await filesPage();
  await bed.choose('甲機關.xlsx', '壞檔.xlsx', '名冊.csv', '乙機關.xlsx');
  await bed.checked();
  const [first, broken, list, last] = rows(bed);
  expect(rows(bed)).toHaveLength(4);
  expect(says(first)).toMatch(/甲機關\.xlsx7 項指標，\d 項達成.*錯誤：\d/);
  expect(says(broken)).toContain(bed.word('failures.unreadable-file', { file: '壞檔.xlsx' }));
  expect(says(list)).toContain('「名冊.csv」沒有績效報告');
  // Neither can be done from here.
  expect(says(list)).not.toMatch(/請自行指定欄位|開啟範例/);
  expect(says(list)).toContain('在 Excel 開啟該檔');
  expect(says(last)).toContain('4 項指標');
  expect(screen.getByText(bed.word('files.progress', { done: 4, total: 4 }))).toBeTruthy();
  expect(screen.getByText(bed.word('files.done.unusable', { count: 2 }))).toBeTruthy();
});

test('an opened file shows its findings as the open workbook’s, and says where they stand', async () => {
  const bed = await filesPage();
  await bed.choose('甲機關.xlsx');
  await bed.checked();
  await bed.user.click(screen.getByRole('button', { name: /^甲機關/ }));
  await bed.user.click(await screen.findByRole('button', { name: /^D2 ?.*160\.55%/ }));
  expect(screen.getByText(/603,349 ÷ 600,000 = 100\.56%/)).toBeTruthy();
  expect(screen.getAllByText(bed.word('files.place', { sheet: '績效', cell: 'D2' })).length).toBeGreaterThan(
    0,
  );
  expect(screen.getAllByText('160.55%').some(({ tagName }) => tagName === 'MARK')).toBe(true);
  for (const id of ['review.accept', 'review.mend'] as const) {
    expect(screen.queryByRole('button', { name: bed.word(id) })).toBeNull();
  }
  expect(bed.workbook.revealed).toBeNull();
});

test('the findings of a file are walked through and filtered, table by table', async () => {
  const bed = await filesPage();
  await bed.choose('甲機關.xlsx');
  await bed.checked();
  await bed.user.click(screen.getByRole('button', { name: /^甲機關/ }));
  const filter = within(await screen.findByRole('group', { name: bed.word('review.filter') }));
  await bed.user.click(filter.getByRole('button', { name: /^錯誤/ }));
  expect(screen.queryByRole('heading', { name: /提示/ })).toBeNull();
  await bed.user.click(screen.getByRole('button', { name: bed.word('review.next') }));
  expect(screen.getByText(/^1／\d/)).toBeTruthy();
  await bed.user.selectOptions(screen.getByRole('combobox', { name: bed.word('files.table') }), '1');
  await waitFor(() => expect(screen.queryByText(/160\.55%/)).toBeNull());
  expect(bed.pane.state().finding).toBeNull();
});

test('Back and Esc go from a file to the list, and from the list to the report', async () => {
  const bed = await filesPage();
  await bed.choose('乙機關.xlsx');
  await bed.checked();
  await bed.user.click(screen.getByRole('button', { name: /^乙機關/ }));
  await screen.findByRole('heading', { name: '乙機關.xlsx' });
  await bed.user.keyboard('{Escape}');
  const row = await screen.findByRole('button', { name: /^乙機關/ });
  expect(document.activeElement).toBe(row);
  await bed.user.keyboard('{Escape}');
  expect(await screen.findByRole('tab', { name: bed.word('pane.tab.findings') })).toBeTruthy();
  await bed.user.click(await screen.findByRole('button', { name: bed.word('files.more') }));
  await bed.user.click(await screen.findByRole('menuitem', { name: bed.word('pane.files') }));
  expect(says((await screen.findAllByRole('listitem'))[0])).toContain('乙機關.xlsx');
});

test('a check can be cancelled; what was not reached is said to be so', async () => {
  const bed = await filesPage();
  bed.files.hold();
  await bed.choose('甲機關.xlsx', '乙機關.xlsx');
  expect(await screen.findByRole('progressbar', { name: /甲機關/ })).toBeTruthy();
  expect(says(rows(bed)[1])).toContain(bed.word('files.waiting'));
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.cancel') }));
  await bed.checked();
  expect(rows(bed).map(says)).toEqual([
    expect.stringContaining(bed.word('files.stopped')),
    expect.stringContaining(bed.word('files.stopped')),
  ]);
  expect(screen.queryByRole('button', { name: bed.word('files.write') })).toBeNull();
});

test('the summary goes onto a sheet of the open workbook, is written anew in its place, and is removed', async () => {
  const bed = await filesPage();
  const names = async (): Promise<string[]> => (await bed.workbook.sheets()).map(({ name }) => name);
  await bed.choose('甲機關.xlsx', '壞檔.xlsx');
  await bed.checked();
  for (let time = 0; time < 2; time++) {
    await bed.user.click(screen.getByRole('button', { name: bed.word('files.write') }));
    await bed.settled();
    expect(await names()).toEqual(['績效', '檔案檢核彙總']);
  }
  expect(screen.getAllByText(bed.word('files.written', { sheet: '檔案檢核彙總' })).length).toBeGreaterThan(0);
  await bed.user.click(screen.getByRole('button', { name: bed.word('files.remove') }));
  await bed.settled();
  expect(await names()).toEqual(['績效']);
});

test('where the host runs no background work, the page says so and offers nothing', async () => {
  const bed = await paneBed({ sheets: { 績效: [['甲', '乙']] } });
  await bed.user.click(await screen.findByRole('button', { name: bed.word('pane.files') }));
  expect(await screen.findByText(bed.word('files.no-worker'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: bed.word('files.choose') })).toBeNull();
});
