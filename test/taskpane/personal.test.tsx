import { screen } from '@testing-library/react';
import { storedPersonal } from '../../src/taskpane/host/storedPersonal';
import { NO_PREFERENCES } from '../../src/taskpane/store/personal';
import { paneBed, type Bed } from './bed';

async function personalPage(): Promise<Bed> {
  const bed = await paneBed();
  await bed.user.click(screen.getByRole('button', { name: bed.word('pane.settings.open') }));
  await bed.user.click(await screen.findByRole('tab', { name: bed.word('pane.personal.title') }));
  await screen.findByText(bed.word('pane.personal.kept'));
  return bed;
}

test('the language changes at once, and the workbook is not touched', async () => {
  const { user, word, workbook } = await personalPage();
  await user.selectOptions(screen.getByRole('combobox', { name: word('pane.personal.language') }), 'en');
  expect(await screen.findByRole('combobox', { name: 'Language' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(workbook.calls.apply).toBe(0);
});

test('the density and the live mode are remembered by the pane', async () => {
  const { user, word, pane } = await personalPage();
  await user.selectOptions(screen.getByRole('combobox', { name: word('pane.personal.density') }), 'compact');
  await user.click(screen.getByRole('switch', { name: word('pane.personal.live') }));
  expect(pane.state().personal).toEqual({
    language: 'office',
    density: 'compact',
    live: true,
    asks: true,
    marks: false,
  });
});

test('whether the ribbon asks before it writes can be chosen again', async () => {
  const { user, word, pane } = await personalPage();
  pane.prefer({ asks: false });
  await user.click(await screen.findByRole('switch', { name: word('pane.personal.asks') }));
  expect(pane.state().personal.asks).toBe(true);
});

describe('preferences in the browser’s storage', () => {
  const key = 'attain.personal';
  const chosen = { language: 'zh-TW', density: 'compact', live: true, asks: false, marks: true } as const;
  beforeEach(() => {
    localStorage.clear();
  });

  test('come back as they were kept', () => {
    const store = storedPersonal(() => localStorage);
    expect(store.read()).toEqual(NO_PREFERENCES);
    expect(store.keep(chosen)).toBe(true);
    expect(storedPersonal(() => localStorage).read()).toEqual(chosen);
  });

  test.each(['', 'nonsense', '[]', '5', '{"language":"fr","density":7,"live":"yes"}'])(
    'that make no sense (%s) count as none',
    (stored) => {
      localStorage.setItem(key, stored);
      expect(storedPersonal(() => localStorage).read()).toEqual(NO_PREFERENCES);
    },
  );

  test('hold for this session where the browser keeps nothing', () => {
    const store = storedPersonal(() => {
      throw new Error('Storage is forbidden.');
    });
    expect(store.read()).toEqual(NO_PREFERENCES);
    expect(store.keep(chosen)).toBe(false);
  });
});
