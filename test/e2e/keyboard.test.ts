import { openStage, type Stage, type StageOptions } from '../../scripts/screenshots/stage';
import { announced, chooseTab, enterPane, focused, listen, stepTo } from './support/keyboard';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();
let stage: Stage;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.page.close();
});

async function open(workbook: StageOptions['workbook']): Promise<Stage> {
  stage = await openStage(real.browser, real.url, { language: 'en', used: true, workbook });
  await listen(stage);
  await enterPane(stage);
  return stage;
}

const press = (key: string): Promise<void> => stage.page.keyboard.press(key);

describe('every job by the keyboard alone, the focus never lost', () => {
  test('compute, look at the preview, and restore', async () => {
    const { word, button, pane } = await open('sample');
    await button('pane.plan.show').waitFor();
    await stepTo(stage, word('pane.plan.show'));
    await press('Enter');
    await pane.locator('#attain-preview li').first().waitFor();
    await stepTo(stage, /^Go to/, 'Shift+Tab');
    await press('ArrowDown');
    expect(await focused(stage)).toMatch(/^Go to/);
    await stepTo(stage, word('job.compute'));
    await press('Enter');
    await announced(stage, /cells written/);
    expect(await focused(stage)).toBe(word('job.compute'));
    await button('job.restore').waitFor();
    await stepTo(stage, word('job.restore'));
    await press('Enter');
    await announced(stage, /cells restored/);
    await button('job.restore').waitFor({ state: 'detached' });
    expect(await focused(stage)).toBe(word('job.compute'));
  });

  test('validate, walk through the sheet, accept one finding, mend others', async () => {
    const { word, button } = await open('slips');
    await chooseTab(stage, 'findings');
    await stepTo(stage, word('job.validate'));
    await press('Enter');
    await announced(stage, /findings/);
    expect(await focused(stage)).toBe(word('job.validate'));
    await enterPane(stage);
    await stepTo(stage, word('review.next'));
    await press('Enter');
    await button('review.accept').waitFor();
    expect(await focused(stage)).toBe(word('review.next'));
    await stepTo(stage, word('review.accept'));
    await press('Enter');
    expect(await focused(stage)).toMatch(new RegExp(`^${word('review.accept.reason')}`));
    await stage.page.keyboard.type('As agreed.');
    await press('Enter');
    await announced(stage, word('pane.accepted'));
    expect(await focused(stage)).toBe(word('review.next'));

    await stepTo(stage, /^Tidy up formatting first/);
    await press('Enter');
    await stepTo(stage, /^Tidy up all/);
    await press('Enter');
    await stepTo(stage, /^Fix \d+ cells?$/);
    await press('Enter');
    await announced(stage, /fixed/);
    expect(await focused(stage)).toBe(word('review.next'));
    await button('job.restore').waitFor();
    await stepTo(stage, word('job.restore'));
    await press('Enter');
    await announced(stage, /restored/);
    expect(await focused(stage)).toBe(word('job.validate'));
  });

  test('the menu of a rule opens, is left with Esc, and gives the focus back', async () => {
    const { word, pane } = await open('slips');
    await chooseTab(stage, 'findings');
    await stepTo(stage, word('job.validate'));
    await press('Enter');
    await announced(stage, /findings/);
    await pane.getByRole('heading', { level: 2 }).first().waitFor();
    await stepTo(stage, /^Settings of the rule/, 'Shift+Tab');
    const menu = await focused(stage);
    await press('Enter');
    await pane.getByRole('menuitemradio').first().waitFor();
    await press('ArrowDown');
    expect(await pane.evaluate(() => document.activeElement?.role)).toBe('menuitemradio');
    await press('Escape');
    await pane.getByRole('menuitemradio').first().waitFor({ state: 'detached' });
    expect(await focused(stage)).toBe(menu);
  });

  test('draft, accept a row, reword another, write', async () => {
    const { word, button, pane } = await open('slips');
    await chooseTab(stage, 'draft');
    await stepTo(stage, word('job.draft'));
    await press('Enter');
    await announced(stage, /to decide on/);
    expect(await focused(stage)).not.toBeNull();
    const isRow = (): Promise<boolean> =>
      pane.evaluate(
        () => document.activeElement?.getAttribute('aria-controls')?.startsWith('attain-draft-') === true,
      );
    await stepTo(stage, /Out of date|Empty/, 'Shift+Tab');
    expect(await isRow()).toBe(true);
    await press('Enter');
    await button('draft.edit').waitFor();
    await stepTo(stage, word('draft.accept'));
    await press('Enter');
    await button('draft.write', { count: 1 }).waitFor();
    // The next row is opened, and has the focus.
    expect(await isRow()).toBe(true);
    await stepTo(stage, word('draft.edit'));
    await press('Enter');
    expect(await focused(stage)).toMatch(/^Text for/);
    await press('Escape');
    expect(await focused(stage)).toBe(word('draft.edit'));
    await stepTo(stage, word('draft.write', { count: 1 }));
    await press('Enter');
    await announced(stage, /written/);
    expect(await focused(stage)).not.toBeNull();
  });

  test('settings: change, save, and come back to where one was; Esc leaves unsaved', async () => {
    const { word, pane } = await open('sample');
    await stepTo(stage, word('pane.settings.open'));
    await press('Enter');
    await pane.locator('h1:focus').waitFor();
    await stepTo(stage, new RegExp(`^${word('pane.scheme.decimals')}`));
    await press('ControlOrMeta+a');
    await stage.page.keyboard.type('1');
    await stepTo(stage, word('pane.save'));
    await press('Enter');
    await pane.getByRole('tab', { name: word('pane.tab.overview') }).waitFor();
    expect(await focused(stage)).toBe(word('pane.settings.open'));
    await pane.getByText('107.1%').first().waitFor();
    await press('Enter');
    await pane.locator('h1:focus').waitFor();
    await press('Escape');
    await pane.getByRole('tab', { name: word('pane.tab.overview') }).waitFor();
    expect(await focused(stage)).toBe(word('pane.settings.open'));
  });

  test('columns by hand, and the correction of an actual', async () => {
    const { word, pane } = await open('sample');
    await stepTo(stage, word('pane.layout.title'));
    await press('Enter');
    await pane.locator('form select:focus').waitFor();
    await press('Escape');
    expect(await focused(stage)).toBe(word('pane.layout.title'));
    await chooseTab(stage, 'indicators');
    await stepTo(stage, /^1\. /);
    await press('Enter');
    await stepTo(stage, word('pane.correct.label'));
    await press('ControlOrMeta+a');
    await stage.page.keyboard.type('700,000');
    await press('Enter');
    await announced(stage, word('pane.correct.done'));
    expect(await focused(stage)).toBe(word('pane.correct.label'));
  });
});
