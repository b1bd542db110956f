import { act, screen, waitFor, within } from '@testing-library/react';
import { inTheSheet, openTab, paneBed, type Bed } from './bed';

async function indicators(options: Parameters<typeof paneBed>[0] = {}): Promise<Bed> {
  const bed = await paneBed(options);
  await openTab(bed, 'indicators');
  await screen.findByRole('list', { name: bed.word('pane.indicators') });
  return bed;
}

const row = (name: RegExp): HTMLElement => screen.getByRole('button', { name, expanded: false });

test('each indicator shows target, actual, rate and its status in a word', async () => {
  await indicators();
  expect(row(/一、擴大線上申辦.*600,000 件.*603,349 件.*100\.56% 超越/)).toBeTruthy();
  expect(row(/四、充實圖書館藏.*500 冊.*無實際值.*無法評估/)).toBeTruthy();
});

test('an opened indicator quotes the figure where it stands, with the figure marked', async () => {
  const { user, container } = await indicators();
  await user.click(row(/一、擴大線上申辦/));
  const quotes = [...container.querySelectorAll('blockquote')].map((quote) => quote.textContent);
  expect(quotes).toContain('603,349 件，達成率 100.55%，符合並超越年度目標值。');
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('603,349 件');
  expect(screen.getByText('三、(二)達成度')).toBeTruthy();
});

test('a computed actual shows both figures it was computed from, and the arithmetic', async () => {
  const { user } = await indicators();
  await user.click(row(/三、提升採購品質/));
  expect(screen.getByText('9 ÷ 11 ÷ 80% = 102.27%')).toBeTruthy();
  expect(screen.getByText('9 件', { selector: 'mark' })).toBeTruthy();
  expect(screen.getByText('11 件', { selector: 'mark' })).toBeTruthy();
});

test('an indicator without a figure says what is missing', async () => {
  const { user, word } = await indicators();
  await user.click(row(/四、充實圖書館藏/));
  const detail = screen.getByRole('region', { name: /4/ });
  expect(within(detail).getByText(word('pane.detail.notes'))).toBeTruthy();
  expect(within(detail).getAllByRole('listitem').length).toBeGreaterThan(0);
});

test('opening an indicator selects its cell, and its cell link goes to the evidence', async () => {
  const { user, workbook, word } = await indicators();
  await user.click(row(/二、增加志工人數/));
  await waitFor(() => {
    expect(workbook.revealed).toEqual({ sheet: '績效', cell: { row: 2, column: 1 } });
  });
  const [target] = screen.getAllByRole('button', { name: word('pane.detail.go', { cell: 'C3' }) });
  if (target) await user.click(target);
  expect(workbook.revealed).toEqual({ sheet: '績效', cell: { row: 2, column: 2 } });
});

test('selecting a cell marks its indicator without taking the focus or opening anything', async () => {
  const { workbook, container } = await indicators();
  const focused = document.activeElement;
  await inTheSheet(() => workbook.select('績效', 'D4'));
  const current = container.querySelector('li[aria-current="true"]');
  expect(current?.textContent).toContain('三、提升採購品質');
  expect(document.activeElement).toBe(focused);
  expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  await inTheSheet(() => workbook.select('績效', 'A1'));
  expect(container.querySelector('li[aria-current="true"]')).toBeNull();
});

test('the list is one stop for Tab, and arrows walk through it', async () => {
  const { user, word } = await indicators();
  const list = screen.getByRole('list', { name: word('pane.indicators') });
  const rows = within(list).getAllByRole('button');
  expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  act(() => rows[0]?.focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(rows[2]);
  expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1]);
  await user.keyboard('{End}{ArrowDown}');
  expect(document.activeElement).toBe(rows[3]);
  await user.keyboard('{Home}{Enter}');
  expect(document.activeElement).toBe(rows[0]);
  expect(rows[0]?.getAttribute('aria-expanded')).toBe('true');
});

describe('correcting the actual', () => {
  test('the corrected figure is used at once, and can be taken back', async () => {
    const bed = await indicators();
    const { user, word } = bed;
    await user.click(row(/四、充實圖書館藏/));
    const field = screen.getByRole('textbox', { name: word('pane.correct.label') });
    await user.type(field, '525 冊');
    await user.click(screen.getByRole('button', { name: word('pane.apply') }));
    expect(await screen.findByText('525 ÷ 500 = 105.00%')).toBeTruthy();
    expect(screen.getByText(word('pane.source.corrected'))).toBeTruthy();

    await user.click(screen.getByRole('button', { name: word('pane.correct.undo') }));
    await waitFor(() => {
      expect(screen.queryByText('525 ÷ 500 = 105.00%')).toBeNull();
    });
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', '');
  });

  test('text that holds no figure is explained at the field and changes nothing', async () => {
    const { user, word, pane } = await indicators();
    await user.click(row(/四、充實圖書館藏/));
    const field = screen.getByRole('textbox', { name: word('pane.correct.label') });
    await user.type(field, '很多');
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(field.getAttribute('aria-invalid')).toBe('true');
    });
    expect(pane.state().view?.assessments[3]?.indicator.actual).toBeNull();
  });
});

test('the sheet is read again after its user has paused', async () => {
  const { workbook } = await indicators();
  await inTheSheet(() => workbook.type('績效', 'C5', '600 冊'));
  expect(await screen.findByText('600 冊')).toBeTruthy();
});
