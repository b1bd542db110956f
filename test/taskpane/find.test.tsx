import { act, screen, waitFor, within } from '@testing-library/react';
import type { RowSeeds } from '../../src/workbook/memory/seed';
import { openTab, paneBed, report, type Bed } from './bed';

/** Twelve indicators of three goals: every fourth is not met, and every fourth has no figure. */
const many: RowSeeds = [
  ['年度績效目標', '衡量指標', '原定目標值', '實際值'],
  ...Array.from({ length: 12 }, (_, index) => [
    `${['一', '二', '三'][index % 3] ?? ''}、${['擴大線上申辦', '增加志工人數', '充實圖書館藏'][index % 3] ?? ''}`,
    `第 ${String(index + 1)} 類申辦件數`,
    '500 件',
    index % 4 === 3 ? '' : index % 4 === 2 ? '450 件' : '500 件',
  ]),
];

async function listed(): Promise<Bed> {
  const bed = await paneBed({ sheets: { 績效: many } });
  await openTab(bed, 'indicators');
  await screen.findByRole('search', { name: bed.word('pane.find') });
  return bed;
}

const rows = ({ word }: Bed): readonly Element[] =>
  Array.from(screen.getByRole('list', { name: word('pane.indicators') }).children);
const found = (bed: Bed, count: number) =>
  waitFor(() => {
    expect(rows(bed)).toHaveLength(count);
  });

test('indicators are found by words of goal and name, in any width and order', async () => {
  const bed = await listed();
  await bed.user.type(screen.getByRole('searchbox'), '１２ 圖書');
  await found(bed, 1);
  expect(screen.getByText(bed.word('pane.find.found', { count: 1, all: 12 }))).toBeTruthy();
  await bed.user.clear(screen.getByRole('searchbox'));
  await found(bed, 12);
});

test('nothing found says so, and one key shows all again', async () => {
  const bed = await listed();
  await bed.user.type(screen.getByRole('searchbox'), '查無此事');
  expect(await screen.findByText(bed.word('pane.find.none'))).toBeTruthy();
  screen.getByRole('button', { name: bed.word('pane.find.clear') }).focus();
  await bed.user.keyboard('{Enter}');
  await found(bed, 12);
  expect(document.activeElement?.getAttribute('role')).toBe('tab');
});

test('status and goal narrow the list together, and a status is switched off by a second click', async () => {
  const bed = await listed();
  const kinds = within(screen.getByRole('group', { name: bed.word('pane.find.kind') }));
  const missed = kinds.getByRole('button', { name: /^未達 ?3$/ });
  missed.focus();
  await bed.user.keyboard(' ');
  await found(bed, 3);
  expect(missed.getAttribute('aria-pressed')).toBe('true');
  await bed.user.selectOptions(screen.getByRole('combobox', { name: bed.word('pane.find.goal') }), [
    '一、擴大線上申辦',
  ]);
  await found(bed, 1);
  await bed.user.click(missed);
  await found(bed, 4);
});

test('a count on the overview lists its indicators', async () => {
  const bed = await paneBed({ sheets: { 績效: many } });
  const counts = await screen.findByRole('list', { name: bed.word('pane.counts') });
  within(counts)
    .getByRole('button', { name: /^3 ?未達$/ })
    .focus();
  await bed.user.keyboard('{Enter}');
  await screen.findByRole('list', { name: bed.word('pane.indicators') });
  await found(bed, 3);
  expect(document.activeElement?.getAttribute('role')).toBe('tab');
});

test('what is to be confirmed is found apart from every status', async () => {
  const bed = await paneBed({ sheets: { 績效: report } });
  const unsure = bed.pane.state().view?.questions.filter(({ answer }) => answer === null) ?? [];
  expect(unsure.length).toBeGreaterThan(0);
  await openTab(bed, 'indicators');
  await screen.findByRole('list', { name: bed.word('pane.indicators') });
  // A short list has no search; a filter that was chosen elsewhere shows it.
  expect(screen.queryByRole('search')).toBeNull();
  await act(async () => {
    bed.pane.showKind('doubtful');
  });
  await found(bed, new Set(unsure.map(({ indicator }) => indicator)).size);
  expect(screen.getByRole('search', { name: bed.word('pane.find') })).toBeTruthy();
});

test('an indicator that is chosen elsewhere is shown though the list was narrowed', async () => {
  const bed = await listed();
  await bed.user.type(screen.getByRole('searchbox'), '查無此事');
  await found(bed, 0);
  await openTab(bed, 'overview');
  await bed.user.click(await screen.findByRole('button', { name: /^第 12 類申辦件數/ }));
  await screen.findByRole('list', { name: bed.word('pane.indicators') });
  await found(bed, 12);
});
