import { screen, waitFor, within } from '@testing-library/react';
import { openTab, paneBed, type Bed, type BedOptions } from './bed';
import { filesOnDisk } from './filesOnDisk';

const HEADINGS = ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'];

const row = (goal: string, name: string, target: string, actual: string): readonly string[] => [
  goal,
  name,
  target,
  `一、衡量標準：${name}。三、年度目標值及達成度：(一)年度目標值：${target}。(二)達成度：${actual}。`,
];

/** The same two indicators; the first one's target fell. */
const now = [
  ['114年度施政績效報告', '', '', ''],
  HEADINGS,
  row('一、擴大線上申辦', '線上申辦件數', '500 件', '520 件'),
  row('二、充實館藏', '新購圖書冊數', '900 冊', '950 冊'),
];
const before = [
  ['113年度施政績效報告', '', '', ''],
  HEADINGS,
  row('一、擴大線上申辦', '線上申辦件數', '600 件', '610 件'),
  row('二、充實館藏', '新購圖書冊數', '800 冊', '820 冊'),
];

const files = filesOnDisk({
  '113年度.xlsx': { 去年績效: before },
  '名冊.xlsx': { 名冊: [['姓名']] },
  '壞檔.xlsx': 'broken',
});

async function bedOf(options: BedOptions = {}): Promise<Bed> {
  const bed = await paneBed({ sheets: { 績效: now }, files, ...options });
  await openTab(bed, 'findings');
  await screen.findByRole('button', { name: bed.word('files.more') });
  return bed;
}

async function compareWith(bed: Bed, name: string): Promise<void> {
  await bed.user.upload(screen.getByLabelText(bed.word('files.compare')), files.file(name));
  await bed.settled();
}

/** Until the findings of the comparison are there; what reads the file is loaded first. */
async function compared(bed: Bed): Promise<void> {
  await waitFor(() => {
    expect(bed.pane.state().review?.validation.findings.length).toBeGreaterThan(0);
  });
  await bed.settled();
}

const strip = ({ word }: Bed) => within(screen.getByRole('region', { name: word('files.elsewhere') }));

test('findings of the comparison cite last year’s workbook, which cannot be clicked', async () => {
  const bed = await bedOf();
  await compareWith(bed, '113年度.xlsx');
  await compared(bed);
  expect(strip(bed).getByText(bed.word('files.compared', { file: '113年度.xlsx' }))).toBeTruthy();
  expect(strip(bed).getByText(bed.word('files.compared.pairs', { count: 2 }))).toBeTruthy();
  await bed.user.click(await screen.findByRole('button', { name: /^C3 ?.*600/ }));
  const place = { workbook: '113年度.xlsx', sheet: '去年績效', cell: 'C3' };
  expect(screen.getByText(bed.word('files.elsewhere.place', place))).toBeTruthy();
  expect(screen.getAllByText(/600 件/).some(({ tagName }) => tagName === 'MARK')).toBe(true);
});

test('every later validation compares, until the comparison is dropped', async () => {
  const bed = await bedOf();
  await compareWith(bed, '113年度.xlsx');
  await compared(bed);
  const withLastYear = bed.pane.state().review?.validation.findings.length ?? 0;
  await bed.user.click(screen.getByRole('button', { name: bed.word('job.validate') }));
  await bed.settled();
  expect(bed.pane.state().review?.validation.findings).toHaveLength(withLastYear);
  await bed.user.click(
    screen.getByRole('button', { name: bed.word('files.compare.drop.file', { file: '113年度.xlsx' }) }),
  );
  await bed.settled();
  await waitFor(() => expect(screen.queryByRole('region', { name: bed.word('files.elsewhere') })).toBeNull());
  expect(bed.pane.state().review?.validation.findings.length).toBeLessThan(withLastYear);
});

test('why nothing could be compared is said, and the other findings are there', async () => {
  const bed = await bedOf();
  await compareWith(bed, '名冊.xlsx');
  expect(strip(bed).getByText(bed.word('last-year.no-table', { workbook: '名冊.xlsx' }))).toBeTruthy();
  expect(bed.pane.state().review?.compared?.problem).not.toBeNull();
});

test('a file that cannot be read leaves everything as it was', async () => {
  const bed = await bedOf();
  await compareWith(bed, '壞檔.xlsx');
  expect(screen.getByText(bed.word('failures.unreadable-file', { file: '壞檔.xlsx' }))).toBeTruthy();
  expect(bed.pane.state().lastYear).toBeNull();
});

test('where files cannot be read at all, that is said', async () => {
  const { word, user, settled } = await paneBed({ sheets: { 績效: now }, job: 'validate' });
  await user.upload(await screen.findByLabelText(word('files.compare')), files.file('113年度.xlsx'));
  await settled();
  expect(screen.getByText(word('files.no-worker'))).toBeTruthy();
});
