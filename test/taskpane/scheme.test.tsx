import { screen, waitFor } from '@testing-library/react';
import { exportScheme, importScheme } from '../../src/core/achievement/schemeDocument';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { paneBed, type Bed } from './bed';

async function schemePage(): Promise<Bed> {
  const bed = await paneBed();
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.settings.open') }));
  await screen.findByRole('tab', { name: bed.word('pane.scheme.title'), selected: true });
  return bed;
}

async function save({ user, word, pane, settled }: Bed): Promise<void> {
  await user.click(screen.getByRole('button', { name: word('pane.save') }));
  await waitFor(() => {
    expect(pane.state().page).toBe('report');
  });
  await settled();
}

test('a preset fills the form; saved, the rates follow it', async () => {
  const bed = await schemePage();
  const { user, word, pane } = bed;
  await user.selectOptions(
    screen.getByRole('combobox', { name: word('pane.scheme.preset') }),
    'taiwan-truncating',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: word('pane.scheme.writes') }), 'values');
  await save(bed);
  expect(pane.state().view?.assessments[0]?.shown).toBe('100.55%');
});

test('the agency’s own words and decimals are used, and the scheme counts as custom', async () => {
  const bed = await schemePage();
  const { user, word, workbook, pane } = bed;
  await user.type(screen.getByRole('textbox', { name: word('status.exceeded') }), '超前');
  const decimals = screen.getByRole('textbox', { name: word('pane.scheme.decimals') });
  await user.clear(decimals);
  await user.type(decimals, '1');
  expect(screen.getByRole('option', { name: word('pane.scheme.custom') })).toHaveProperty('selected', true);
  await save(bed);
  expect(await screen.findByRole('button', { name: /100\.6% 超前/ })).toBeTruthy();
  expect(await workbook.preferences.get('scheme')).toMatchObject({ name: 'custom', decimals: 1 });
  expect(pane.state().view?.scheme.wording.exceeded).toBe('超前');
});

test.each([
  ['pane.scheme.decimals', '9', 'pane.scheme.bad-number', { low: '0', high: '6' }],
  ['pane.scheme.met', '', 'pane.scheme.bad-number', { low: '1', high: 1_000_000 }],
  ['pane.scheme.year', '25', 'pane.scheme.bad-number', { low: '1912', high: '2200' }],
  ['pane.scheme.greatly', '90', 'pane.scheme.order', {}],
] as const)('%s: “%s” is explained at the field and not saved', async (field, typed, problem, slots) => {
  const { user, word, pane } = await schemePage();
  const input = screen.getByRole('textbox', { name: word(field) });
  await user.clear(input);
  if (typed !== '') await user.type(input, typed);
  expect(screen.getByText(word(problem, slots))).toBeTruthy();
  expect(input.getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: word('pane.save') }));
  expect(pane.state().page).toBe('scheme');
});

test('lights, when they are written, stand in the place of the status shapes', async () => {
  const bed = await schemePage();
  await bed.user.click(screen.getByRole('checkbox', { name: bed.word('pane.scheme.lights') }));
  await save(bed);
  // The third is to be confirmed, at 1,161%, and wears no status.
  expect((await screen.findAllByText('★')).length).toBe(2);
  expect(screen.getAllByText('□')).toHaveLength(1);
});

describe('rating rules as a file', () => {
  const fileOf = (text: string): File => new File([text], '評定標準.json', { type: 'application/json' });
  const input = ({ word }: Bed): HTMLInputElement => screen.getByLabelText(word('pane.scheme.import'));

  test('of a colleague fill the form, and hold once they are saved', async () => {
    const bed = await schemePage();
    await bed.user.upload(
      input(bed),
      fileOf(exportScheme({ ...DEFAULT_SCHEME, decimals: 1, writes: 'values' })),
    );
    expect(await screen.findByText(bed.word('pane.scheme.imported', { file: '評定標準.json' }))).toBeTruthy();
    await save(bed);
    expect(bed.pane.state().view?.scheme.decimals).toBe(1);
  });

  test.each([
    ['no scheme', '{"a":1}'],
    ['no JSON', '達成'],
    ['of a newer version', JSON.stringify({ version: 9 })],
    ['much too large', ' '.repeat(300_000)],
  ])('that are %s are refused in words, and the form stays', async (_name, text) => {
    const bed = await schemePage();
    await bed.user.upload(input(bed), fileOf(text));
    await waitFor(() => {
      const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(said.join('')).toMatch(/評定標準/);
    });
    await save(bed);
    expect(bed.pane.state().view?.scheme.decimals).toBe(DEFAULT_SCHEME.decimals);
  });

  test('are copied as the text that a colleague can take in', async () => {
    const bed = await schemePage();
    await bed.user.click(screen.getByRole('button', { name: bed.word('pane.scheme.copy') }));
    const copied = await navigator.clipboard.readText();
    expect(importScheme(copied)).toMatchObject({ kind: 'scheme', scheme: { writes: 'values' } });
  });
});
