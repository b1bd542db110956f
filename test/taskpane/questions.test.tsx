import { act, screen, waitFor, within } from '@testing-library/react';
import type { RowSeeds } from '../../src/workbook/memory/seed';
import { announced, openTab, paneBed, type Bed } from './bed';

const ROWS: RowSeeds = [
  ['衡量指標', '目標值', '實際值', '達成情形分析'],
  ['滿意度', '≧98%', 0.987, ''],
  ['陳情案件數', '100 件', '84 件', ''],
  ['參訓人數', '100 人', '', '本年度甲班 80 人，乙班 120 人。'],
  ['講習', '10 場', '12 場', ''],
];

async function queue(rows: RowSeeds = ROWS): Promise<Bed> {
  const bed = await paneBed({ sheets: { 績效: rows } });
  const count = bed.pane.state().view?.questions.length ?? 0;
  await bed.user.click(await screen.findByRole('button', { name: bed.word('pane.to-confirm', { count }) }));
  await screen.findByRole('heading', { level: 2 });
  return bed;
}

const asked = (): string => screen.getByRole('heading', { level: 2 }).textContent;
const press = ({ user }: Bed, keys: string): Promise<void> => user.keyboard(keys);
async function asks(words: string | RegExp): Promise<void> {
  await screen.findByRole('heading', { level: 2, name: words });
}

test('the overview says how many can be relied on, and leads to those that cannot', async () => {
  const bed = await paneBed({ sheets: { 績效: ROWS } });
  expect(await screen.findByText(bed.word('pane.trusted', { count: 1 }))).toBeTruthy();
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.to-confirm', { count: 3 }) }));
  await asks('實際值「0.987」未標單位，是 98.7% 嗎？');
});

test('all are settled by keyboard alone: a number, Enter, the next', async () => {
  const bed = await queue();
  await press(bed, '1{Enter}');
  await asks(/陳情案件數/);
  await press(bed, '2{Enter}');
  await asks('哪一個數字是實際值？');
  await press(bed, '2{Enter}');
  expect(await screen.findByText(bed.word('questions.done'))).toBeTruthy();
  await bed.settled();
  const shown = bed.pane.state().view?.assessments.map(({ shown: rate, status }) => rate ?? status);
  expect(shown).toEqual(['100.71%', 'met', '120.00%', '120.00%']);
  await press(bed, '{Enter}');
  expect(await screen.findByRole('button', { name: bed.word('job.compute') })).toBeTruthy();
  expect(screen.getByRole('button', { name: bed.word('pane.confirmed', { count: 3 }) })).toBeTruthy();
});

test('each question selects its cell, marks its figure, and has the focus', async () => {
  const bed = await queue();
  await waitFor(() => {
    expect(bed.workbook.revealed).toEqual({ sheet: '績效', cell: { row: 1, column: 2 } });
  });
  expect(document.activeElement?.textContent).toBe(asked());
  expect(screen.getByText('0.987', { selector: 'mark' })).toBeTruthy();
  await press(bed, '1{Enter}');
  await asks(/陳情案件數/);
  expect(document.activeElement?.textContent).toBe(asked());
  expect(announced()).toContain(bed.word('questions.kept'));
  await bed.user.click(screen.getByRole('button', { name: bed.word('questions.skip') }));
  await asks('哪一個數字是實際值？');
  const marks = screen.getAllByText(/人$/, { selector: 'mark' }).map(({ textContent }) => textContent);
  expect(marks).toEqual(['80 人', '120 人']);
});

test('Enter without an answer asks for one, and accepts nothing', async () => {
  const bed = await queue();
  await press(bed, '{Enter}');
  expect(await screen.findByText(bed.word('questions.choose-first'))).toBeTruthy();
  expect(await bed.workbook.preferences.get('corrections')).toBeUndefined();
});

test('a figure of one’s own is typed; what is none is explained', async () => {
  const bed = await queue();
  await press(bed, '4');
  const field = screen.getByRole('textbox', { name: bed.word('questions.other.label') });
  expect(document.activeElement).toBe(field);
  await press(bed, '很多{Enter}');
  expect(await screen.findByText(/很多/)).toBeTruthy();
  await bed.user.clear(field);
  await press(bed, '97%{Enter}');
  await asks(/陳情案件數/);
  await bed.settled();
  expect(bed.pane.state().view?.assessments[0]?.shown).toBe('98.98%');
});

test('Backspace goes back to what was answered, which can be taken back', async () => {
  const bed = await queue();
  await press(bed, '1{Enter}');
  await asks(/陳情案件數/);
  await bed.settled();
  await press(bed, '{Backspace}');
  expect(await screen.findByText(bed.word('questions.answered'))).toBeTruthy();
  expect(screen.getByRole('radio', { name: /98\.7%/, checked: true })).toBeTruthy();
  await bed.user.click(screen.getByRole('button', { name: bed.word('questions.reopen') }));
  await asks('實際值「0.987」未標單位，是 98.7% 嗎？');
  expect(await screen.findByText(bed.word('questions.left', { count: 3 }))).toBeTruthy();
});

test('one answer may settle all of its kind', async () => {
  const bed = await queue([
    ['衡量指標', '目標值', '實際值'],
    ['甲率', '≧98%', 0.987],
    ['乙率', '≧90%', 0.912],
    ['丙率', '≧90%', 0.95],
  ]);
  await press(bed, '1');
  await bed.user.click(screen.getByRole('checkbox', { name: bed.word('questions.same', { count: 2 }) }));
  await bed.user.click(screen.getByRole('button', { name: bed.word('questions.accept') }));
  expect(await screen.findByText(bed.word('questions.done'))).toBeTruthy();
  await bed.settled();
  expect(bed.pane.state().view?.assessments.map(({ shown }) => shown)).toEqual([
    '100.71%',
    '101.33%',
    '105.56%',
  ]);
});

test('nothing to confirm is said so, and Esc leads back', async () => {
  const bed = await paneBed({
    sheets: {
      績效: [
        ['衡量指標', '目標值', '實際值'],
        ['講習', '10 場', '12 場'],
      ],
    },
  });
  expect(screen.queryByText(/待確認/)).toBeNull();
  await act(async () => {
    bed.pane.askAbout(null);
  });
  expect(await screen.findByText(bed.word('questions.none'))).toBeTruthy();
  await press(bed, '{Escape}');
  expect(await screen.findByRole('button', { name: bed.word('job.compute') })).toBeTruthy();
});

test('what is doubtful says so wherever it is listed, and its detail leads to the question', async () => {
  const bed = await paneBed({ sheets: { 績效: ROWS } });
  await openTab(bed, 'indicators');
  const list = await screen.findByRole('list', { name: bed.word('pane.indicators') });
  const rows = within(list).getAllByRole('button');
  const unsure = rows.filter(({ textContent }) => textContent.includes(bed.word('pane.undecided.actual')));
  expect(unsure).toHaveLength(3);
  const [, second] = rows;
  if (second) await bed.user.click(second);
  await bed.user.click(await screen.findByRole('button', { name: bed.word('pane.confirm.this') }));
  await asks(/陳情案件數/);
});
