import type { Page } from 'playwright-core';
import { clickCell, openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(240_000);

const real = realBrowser();

/** Long enough for office.js to have found Excel, which asks for commands and functions from then on. */
const LATE_MS = 4_000;

/** The add-in's own code comes late, as over a slow network or on a busy machine. */
async function withLateCode(page: Page): Promise<void> {
  await page.route(/\/app\/addin\.[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
}

describe('an add-in whose own code comes after office.js is there', () => {
  it('answers the formula that had it loaded', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=zh-TW&sample=none');
    await withLateCode(page);
    await clickCell(page, { column: 1, row: 1 });
    await page.keyboard.type('=ATTAIN.RATE(520000,603349)');
    await page.keyboard.press('Enter');
    await page.evaluate(() => window.workbench?.settled());
    const rate = await page.evaluate(() => window.workbench?.cell('Sheet1', 'B2').value);
    expect(rate).toBeCloseTo(603349 / 520000, 12);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('does what the ribbon was asked for meanwhile', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=zh-TW');
    await withLateCode(page);
    await page.evaluate(() => window.workbench?.clickControl('Attain.Draft'));
    expect(await page.locator('#pane').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });
});
