import { screen, waitFor, within } from '@testing-library/react';
import { flawed, inTheSheet, openTab, paneBed, type Bed } from './bed';

/** A report of so many indicators, each met. */
function rows(count: number): readonly (readonly string[])[] {
  const heading = ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'];
  const all = Array.from({ length: count }, (_, index) => [
    `目標${String(index)}`,
    `指標${String(index)}`,
    '500 冊',
    '三、年度目標值及達成度：(二)達成度：500 冊。',
  ]);
  return [heading, ...all];
}

test('the overview draws sixty bars, then the rest on demand, and the focus goes on with them', async () => {
  const { user, word } = await paneBed({ sheets: { 績效: rows(110) } });
  const bars = await screen.findByRole('region', { name: word('pane.bars') });
  const drawn = (): HTMLElement[] => within(bars).getAllByRole('listitem');
  expect(drawn()).toHaveLength(60);
  await user.click(screen.getByText(word('pane.more', { count: 40 })));
  await waitFor(() => {
    expect(drawn()).toHaveLength(100);
  });
  expect(drawn()[60]?.contains(document.activeElement)).toBe(true);
  await user.click(screen.getByText(word('pane.more', { count: 10 })));
  await waitFor(() => {
    expect(drawn()).toHaveLength(110);
  });
  expect(drawn()[100]?.contains(document.activeElement)).toBe(true);
  expect(screen.queryByText(/^再顯示/)).toBeNull();
});

describe('the rules that found something are one stop for Tab', () => {
  async function validated(): Promise<Bed> {
    const bed = await paneBed({ sheets: { 績效: flawed }, job: 'validate' });
    await screen.findByRole('group', { name: bed.word('review.walk') });
    await bed.settled();
    return bed;
  }

  /** Notes on form stand apart, and are a stop of their own. */
  const apart = (): Element | null | undefined =>
    screen.queryByRole('heading', { name: /^先清理格式/ })?.closest('section');
  const heads = (): HTMLElement[] =>
    screen
      .getAllByRole('heading', { level: 2 })
      .flatMap((heading) => within(heading).getAllByRole('button'))
      .filter((button) => !apart()?.contains(button));
  const sectionOf = (head: HTMLElement): HTMLElement | null => head.closest('section');
  const reached = (): (HTMLElement | null)[] =>
    heads()
      .map(sectionOf)
      .filter((section) => section?.querySelector('button:not([tabindex="-1"])'));

  test('with its own buttons and findings; arrows lead from rule to rule', async () => {
    const { user } = await validated();
    const [first, second] = heads();
    expect(reached()).toEqual([first && sectionOf(first)]);
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect(reached()).toEqual([second && sectionOf(second)]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(first);
  });

  test('which goes along with the finding that is walked to', async () => {
    const { user, word } = await validated();
    heads().at(-1)?.focus();
    await user.click(screen.getByRole('button', { name: word('review.next') }));
    const opened = screen.getByRole('button', { expanded: true, name: /^[A-Z]+\d/ });
    expect(reached()).toEqual([sectionOf(opened)]);
  });

  test('and so are those that are switched off', async () => {
    const bed = await paneBed({
      sheets: { 績效: flawed },
      job: 'validate',
      preferences: {
        validation: { severities: { 'markup-in-cell': 'off', 'status-missing': 'off' }, accepted: [] },
      },
    });
    await bed.settled();
    await bed.user.click(await screen.findByRole('button', { name: bed.word('review.off', { count: 2 }) }));
    const switches = screen.getAllByRole('button', { name: new RegExp(bed.word('review.off.on')) });
    expect(switches.map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    switches[0]?.focus();
    await bed.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(switches[1]);
    expect(switches.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  });
});

test('an indicator below those that are drawn is drawn as soon as its cell is selected', async () => {
  const bed = await paneBed({ sheets: { 績效: rows(150) } });
  await openTab(bed, 'indicators');
  const list = await screen.findByRole('list', { name: bed.word('pane.indicators') });
  expect(within(list).getAllByRole('listitem')).toHaveLength(60);
  await inTheSheet(() => {
    bed.workbook.select('績效', 'C131');
  });
  expect(await within(list).findByText('目標129')).toBeTruthy();
});
