import type { Frame, Page } from 'playwright-core';
import { sheetAsItIs } from './support/attain';
import { clickCell, openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(240_000);

const real = realBrowser();

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly sheet: string;
  /** The sheet with its looks, to be compared. */
  readonly asItIs: () => Promise<string>;
}

async function openSample(): Promise<Opened> {
  const { page, errors } = await openWorkbench(real, 'lang=zh-TW');
  const [sheet = ''] = await page.evaluate(() => window.workbench?.sheetNames() ?? []);
  return { page, errors, sheet, asItIs: () => sheetAsItIs(page, sheet, 'H', 46) };
}

const click = (page: Page, control: string) =>
  page.evaluate((id) => window.workbench?.clickControl(id), control);

/** The page of the add-in, which is there whether it is seen or not. */
async function addinOf(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('#pane iframe', { state: 'attached' });
  const content = await frame.contentFrame();
  if (!content) throw new Error('The add-in has no page.');
  return content;
}

/** As a person who has ticked that they do not want to be asked before the ribbon writes. */
const doNotAsk = (page: Page): Promise<void> =>
  page.evaluate(() => localStorage.setItem('attain.personal', JSON.stringify({ version: 1, asks: false })));

const isShown = (page: Page) => page.locator('#pane').isVisible();

describe('a command of the ribbon, with no pane open', () => {
  it('shows what it would write and computes with the next click; Restore, too, works from the ribbon', async () => {
    const { page, errors, sheet, asItIs } = await openSample();
    const before = await asItIs();
    expect(await page.locator('#pane iframe').count()).toBe(0);

    await page.click('[data-control="Attain.Compute"]');
    const asking = (await addinOf(page)).getByRole('region', { name: '寫入前確認' });
    await asking.getByRole('checkbox').waitFor({ timeout: 120_000 });
    expect(await asItIs()).toBe(before);
    await (await addinOf(page)).getByRole('button', { name: '計算達成率' }).click();
    await page.waitForFunction((name) => window.workbench?.cell(name, 'F4').text === '達成率', sheet, {
      timeout: 120_000,
    });
    const pane = await addinOf(page);
    await pane
      .getByText(/已寫入 \d+ 個儲存格/)
      .first()
      .waitFor({ timeout: 120_000 });
    expect(await isShown(page)).toBe(true);

    await click(page, 'Attain.Restore');
    expect(await asItIs()).toBe(before);
    await pane
      .getByText(/已還原 \d+ 個儲存格/)
      .first()
      .waitFor({ timeout: 120_000 });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('restores out of sight, and shows the pane only when there is nothing to restore', async () => {
    const { page, errors, asItIs } = await openSample();
    const before = await asItIs();
    await doNotAsk(page);
    await click(page, 'Attain.Compute');
    await page.click('.pane-close');
    await click(page, 'Attain.Restore');
    expect(await isShown(page)).toBe(false);
    expect(await asItIs()).toBe(before);
    await click(page, 'Attain.Restore');
    expect(await isShown(page)).toBe(true);
    const pane = await addinOf(page);
    await pane.getByText('沒有可還原的').first().waitFor({ timeout: 120_000 });
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['Attain.Validate', '檢核', /項問題/],
    ['Attain.Draft', '草稿', /草稿|草擬/],
  ])('%s opens the pane at its outcome and writes nothing', async (control, tab, outcome) => {
    const { page, errors, asItIs } = await openSample();
    const before = await asItIs();
    await click(page, control);
    expect(await isShown(page)).toBe(true);
    const pane = await addinOf(page);
    await pane
      .locator('[role=tab][aria-selected=true]')
      .filter({ hasText: tab })
      .waitFor({ timeout: 120_000 });
    await pane.getByRole('tabpanel').getByText(outcome).first().waitFor({ timeout: 120_000 });
    expect(await asItIs()).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('the pane has a button of its own, and keeps its state while it is closed', async () => {
    const { page, errors } = await openSample();
    await click(page, 'Attain.Pane');
    const pane = await addinOf(page);
    await pane.getByRole('tab', { name: '指標' }).click();
    await page.click('.pane-close');
    expect(await isShown(page)).toBe(false);
    await click(page, 'Attain.Pane');
    expect(await isShown(page)).toBe(true);
    expect(await pane.locator('[role=tab][aria-selected=true]').textContent()).toContain('指標');
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('the menu of a cell', () => {
  it.each([
    ['計算達成率', true],
    ['檢核', false],
    ['草擬說明', false],
    ['還原', false],
    ['達成窗格', false],
  ])('%s does what the ribbon does', async (item, isAsked) => {
    const { page, errors } = await openSample();
    await clickCell(page, { column: 1, row: 1 }, 'right');
    await page.getByText('達成', { exact: true }).last().hover();
    await page.getByText(item, { exact: true }).last().click();
    await page.waitForSelector('#pane:not([hidden])', { timeout: 120_000 });
    // What would be written is shown before it is.
    if (isAsked)
      await (
        await addinOf(page)
      )
        .getByText(/尚未寫入/)
        .first()
        .waitFor({ timeout: 120_000 });
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('a shortcut', () => {
  it('starts its command from the sheet', async () => {
    const { page, errors } = await openSample();
    await clickCell(page, { column: 1, row: 1 });
    await page.keyboard.press('Control+Alt+Shift+KeyC');
    await (
      await addinOf(page)
    )
      .getByText(/尚未寫入/)
      .first()
      .waitFor({ timeout: 120_000 });
    expect(await isShown(page)).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });
});
