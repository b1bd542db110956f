import { screen, waitFor, within } from '@testing-library/react';
import { openFindings } from '../../src/core/validation/engine/entries';
import type { RowSeeds } from '../../src/workbook/memory/seed';
import { flawed, paneBed, type Bed, type BedOptions } from './bed';

/** Pasted from a print: markup in three cells, and one rate that is denied twice, in words and as a field. */
const pasted: RowSeeds = [
  ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'],
  [
    '一、增加志工人數',
    '新進志工人數',
    '<p>8,000 人</p>',
    '<p>一、衡量標準：新進志工人數。</p><p>二、辦理情形：全年新進志工 92,885 人，達成率 1,061%。</p><p>三、年度目標值及達成度：(一)年度目標值：8,000 人。(二)達成度：92,885 人，達成率 1,061%，符合並超越年度目標值。</p>',
  ],
];

async function validated(options: BedOptions = {}): Promise<Bed> {
  const bed = await paneBed({ sheets: { 績效: pasted }, job: 'validate', ...options });
  await screen.findByRole('group', { name: bed.word('review.walk') });
  await bed.settled();
  return bed;
}

const open = ({ pane }: Bed) => openFindings(pane.state().review?.validation.findings ?? []);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** Presses a button by keyboard. */
async function press({ user }: Bed, name: string): Promise<void> {
  button(name).focus();
  await user.keyboard('{Enter}');
}

describe('notes on form', () => {
  test('stand apart and closed, are not counted, and are tidied up in one go by keyboard', async () => {
    const bed = await validated();
    const { word, workbook } = bed;
    const count = open(bed).formatting.length;
    expect(count).toBeGreaterThan(1);
    const head = button(word('review.formatting', { count }));
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/<p>/)).toBeNull();
    await press(bed, word('review.formatting', { count }));
    await press(bed, word('review.formatting.mend', { count }));
    await press(bed, word('review.mend.cells', { count: 2 }));
    await bed.settled();
    expect(workbook.cell('績效', 'C2').content).toEqual({ kind: 'value', value: '8,000 人' });
    await waitFor(() => {
      expect(screen.queryByText(/先清理格式/)).toBeNull();
    });
    expect(document.activeElement).toBe(button(word('review.next')));
  });

  test('are said in the foot beside what was found', async () => {
    const bed = await validated();
    const { entries, formatting } = open(bed);
    const foot = screen.getByRole('region', { name: bed.word('review.action') });
    expect(foot.textContent).toContain(bed.word('review.result', { count: entries.length }));
    expect(foot.textContent).toContain(bed.word('review.result.formatting', { count: formatting.length }));
  });

  test('a report that has nothing else says so', async () => {
    const [heading = []] = pasted;
    const clean = [
      '一、擴大線上申辦',
      '線上申辦件數',
      '<p>600,000 件</p>',
      '本年度線上申辦 603,349 件，達成率 100.56%。',
    ];
    const bed = await validated({ sheets: { 績效: [heading, clean] } });
    expect(open(bed).entries).toEqual([]);
    expect(screen.getByText(bed.word('review.clean.facts'))).toBeTruthy();
    expect(screen.getByRole('tab', { name: bed.word('pane.tab.findings') })).toBeTruthy();
  });
});

describe('one fact', () => {
  test('is one entry, which tells all that was found of it', async () => {
    const bed = await validated();
    const { user, word } = bed;
    const joined = open(bed).entries.find(({ also }) => also.length > 0);
    expect(joined?.rule).toBe('rate-mismatch');
    const count = joined?.also.length ?? 0;
    const row = button(new RegExp(word('review.also.count', { count })));
    await user.click(row);
    const also = screen.getByText(word('review.also')).nextElementSibling;
    expect(also?.querySelectorAll('li')).toHaveLength(count);
  });

  test('is accepted as one, and says so before', async () => {
    const bed = await validated();
    const { user, word, pane } = bed;
    const joined = open(bed).entries.find(({ also }) => also.length > 0);
    const all = 1 + (joined?.also.length ?? 0);
    await user.click(button(new RegExp(word('review.also.count', { count: all - 1 }))));
    await user.click(button(word('review.accept')));
    expect(screen.getByText(word('review.accept.hint.together', { count: all }))).toBeTruthy();
    await user.type(screen.getByRole('textbox'), '依計畫書認列{Enter}');
    await screen.findByRole('button', { name: word('review.accepted', { count: all }) });
    const accepted = pane.state().review?.validation.findings.filter((found) => found.accepted !== null);
    expect(accepted).toHaveLength(all);
  });
});

test.each(['zh-TW', 'en'] as const)(
  'each finding leads to the page of its rule, in the pane (%s)',
  async (language) => {
    const bed = await validated({ language, sheets: { 績效: flawed } });
    const { user, word } = bed;
    await user.click(button(word('review.next')));
    const rule = word(bed.pane.state().finding?.rule ?? 'rate-mismatch');
    const why = word('review.why.rule', { rule });
    await press(bed, why);
    const page = await screen.findByRole('region', { name: rule });
    expect(within(page).getByText(word('review.why.mend'))).toBeTruthy();
    expect(button(why).getAttribute('aria-expanded')).toBe('true');
    await press(bed, why);
    expect(screen.queryByRole('region', { name: rule })).toBeNull();
  },
);
