import { screen } from '@testing-library/react';
import { paneBed, report } from './bed';

/** Headings that nobody knows: the user must say what they are. */
const strange = report.map((row, index) => (index === 0 ? ['甲', '乙', '丙', '丁'] : row));

test('without a table the pane says what it looked for and offers to map columns by hand', async () => {
  const { user, word, settled, pane } = await paneBed({ sheets: { 績效: strange } });
  expect(screen.getByText(word('pane.summary.none'))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: word('pane.none.by-hand') }));

  await screen.findByRole('heading', { name: word('pane.columns.title') });
  for (const [role, column] of [
    ['role.indicator', '1'],
    ['role.target', '2'],
    ['role.narrative', '3'],
  ] as const) {
    await user.selectOptions(screen.getByRole('combobox', { name: word(role) }), column);
  }
  await user.click(screen.getByRole('button', { name: word('pane.apply') }));
  await settled();
  expect(pane.state().page).toBe('report');
  expect(pane.state().view?.assessments).toHaveLength(4);
  expect(pane.state().view?.table?.confidence).toBe('mapped-by-hand');
});

test('the detected columns are shown by letter and heading, and an incomplete mapping is not applied', async () => {
  const { user, word, pane } = await paneBed();
  await user.click(screen.getByRole('button', { name: word('pane.columns.title') }));
  const target = await screen.findByRole('combobox', { name: word('role.target') });
  expect(target).toHaveProperty('value', '2');
  expect(screen.getAllByRole('option', { name: /^C\s+原定目標值$/ }).length).toBeGreaterThan(0);
  await user.selectOptions(target, '');
  await user.click(screen.getByRole('button', { name: word('pane.apply') }));
  expect(screen.getByText(word('pane.columns.incomplete'))).toBeTruthy();
  expect(pane.state().page).toBe('columns');
});

test('a column cannot have two roles', async () => {
  const { user, word } = await paneBed();
  await user.click(screen.getByRole('button', { name: word('pane.columns.title') }));
  await user.selectOptions(await screen.findByRole('combobox', { name: word('role.actual') }), '2');
  await user.click(screen.getByRole('button', { name: word('pane.apply') }));
  expect(screen.getByText(word('pane.columns.twice', { column: 'C' }))).toBeTruthy();
});

test('what was said is remembered in the workbook, until the columns are detected again', async () => {
  const { user, word, workbook, settled, pane } = await paneBed();
  await user.click(screen.getByRole('button', { name: word('pane.columns.title') }));
  await user.selectOptions(await screen.findByRole('combobox', { name: word('role.goal') }), '');
  await user.click(screen.getByRole('button', { name: word('pane.apply') }));
  await settled();
  expect(await workbook.preferences.get('mappings')).toBeDefined();
  expect(pane.state().view?.table?.columns.goal).toBeUndefined();

  await user.click(screen.getByRole('button', { name: word('pane.columns.title') }));
  await user.click(await screen.findByRole('button', { name: word('pane.columns.detect') }));
  await settled();
  expect(await workbook.preferences.get('mappings')).toBeUndefined();
  expect(pane.state().view?.table?.columns.goal).toBe(0);
});

test('Esc leaves the form, and the focus goes back to what opened it', async () => {
  const { user, word, pane } = await paneBed();
  const opener = screen.getByRole('button', { name: word('pane.columns.title') });
  await user.click(opener);
  const heading = await screen.findByRole('heading', { name: word('pane.columns.title') });
  expect(document.activeElement).toBe(heading);
  await user.keyboard('{Escape}');
  expect(pane.state().page).toBe('report');
  expect(document.activeElement).toBe(opener);
});
