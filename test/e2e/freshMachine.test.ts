import type { Frame, Page } from 'playwright-core';
import { openStage } from '../../scripts/screenshots/stage';
import { cellsOf } from './support/attain';
import { fewFonts } from './support/fewFonts';
import { openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

// Only on Linux does a browser take its fonts from a file; elsewhere these run with the fonts that are there.
const isBare = process.platform === 'linux';
const real = realBrowser(isBare ? fewFonts() : {});

/** How many of these characters look different when drawn with a list of fonts, else with that of a button. Without a font, all are one box. */
function looksOf(place: Page | Frame, fonts: string | null): Promise<number> {
  return place.evaluate((list) => {
    const words = document.querySelector('button') ?? document.body;
    const family = list ?? getComputedStyle(words).fontFamily;
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.font = `20px ${family}`;
    const drawn = Array.from('達成率績效', (character) => {
      context.clearRect(0, 0, 40, 40);
      context.fillText(character, 4, 30);
      return context.getImageData(0, 0, 40, 40).data.join();
    });
    return new Set(drawn).size;
  }, fonts);
}

/** The same for what stands in cells of the grid. */
async function looksOfCells(page: Page, addresses: readonly string[]): Promise<number> {
  const { x, y } = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox()) ?? {
    x: 0,
    y: 0,
  };
  const looks = new Set<string>();
  for (const address of addresses) {
    const place = await page.evaluate((at) => window.workbench?.place(at), address);
    if (!place) throw new Error('Nothing is drawn.');
    const { left, top, height } = place.cell;
    const clip = { x: x + left + 2, y: y + top + 3, width: 50, height: height - 6 };
    looks.add((await page.screenshot({ clip })).toString('base64'));
  }
  return looks.size;
}

/** Waits for what fonts that are still coming will make true; only what never comes reaches the end. */
async function until(value: () => Promise<number>, wanted: number): Promise<void> {
  let found = await value();
  for (let attempt = 0; attempt < 240 && found !== wanted; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    found = await value();
  }
  expect(found).toBe(wanted);
}

test('without a font with Chinese, ribbon, grid and pane are readable, and the three jobs work', async () => {
  const stage = await openStage(real.browser, real.url, {
    language: 'zh-TW',
    used: true,
    workbook: 'sample',
  });
  const { page, pane, word, button, errors } = stage;
  if (isBare) expect(await looksOf(page, 'sans-serif')).toBe(1);
  await until(() => looksOf(page, null), 5);
  await until(() => looksOf(pane, null), 5);

  await button('job.compute').click();
  await pane
    .getByText(/已寫入 \d+ 個儲存格/)
    .first()
    .waitFor();
  await pane.getByRole('tab', { name: word('pane.tab.findings') }).click();
  await button('job.validate').click();
  await button('review.next').waitFor();
  await pane.getByRole('tab', { name: word('pane.tab.draft') }).click();
  await button('job.draft').click();
  await pane.getByRole('button', { name: /^全部採用/ }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('without a font with Chinese, cells are drawn in the one that is served, and nothing is left to undo', async () => {
  const { page, errors } = await openWorkbench(real, 'lang=zh-TW&sample=none');
  await page.evaluate(() =>
    window.workbench?.fill('Sheet1', [['達達達'], ['成成成'], ['率率率'], ['績績績']]),
  );
  await until(() => looksOfCells(page, ['A1', 'A2', 'A3', 'A4']), 4);
  expect(await page.evaluate(() => window.workbench?.undo())).toBe(true);
  expect(await page.evaluate(() => window.workbench?.undo())).toBe(false);
  expect((await cellsOf(page, 'Sheet1', ['A1']))[0]?.value).toBeNull();
  expect(errors).toEqual([]);
  await page.close();
});

describe('what keeps the page from being drawn is said on it, in both languages, with what to do', () => {
  test.each([
    ['a script that is not there', /\/workbench\/page\.[^/]*\.js$/],
    ['a server that ends before all is loaded', /\/manifest\.xml$/],
  ])('%s', async (_, missing) => {
    const page = await real.browser.newPage();
    await page.route(missing, (route) => route.abort());
    await page.goto(`${real.url}/workbench/`);
    const failure = page.getByRole('alert');
    await failure.getByText('請重新整理這一頁').waitFor();
    expect(await failure.textContent()).toContain('Reload this page');
    await page.close();
  });
});
