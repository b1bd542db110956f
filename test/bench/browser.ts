import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { startServer } from '../../scripts/server.mjs';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { largeReport } from './reports';
import { printTable, whole } from './table';

/** From the click on Compute achievement to written cells, in a real browser over the grid of the workbench. */
export async function benchBrowser(sample: SheetSnapshot, sizes: readonly number[]): Promise<void> {
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const rows: string[][] = [];
  try {
    for (const size of sizes) {
      const report = largeReport(sample, size);
      const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
      await page.goto(`${server.url}/workbench/?lang=en&sample=none&pane=closed`);
      await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 60_000 });
      await page.evaluate(
        async (cells) => {
          const [sheet = ''] = window.workbench?.sheetNames() ?? [];
          await window.workbench?.fill(sheet, cells);
        },
        report.rows.map((row) => [...row]),
      );
      await page.click('[data-control="Attain.Pane"]');
      const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
      if (!pane) throw new Error('The pane has no page.');
      const button = pane.getByRole('button', { name: 'Compute achievement' });
      await button.and(pane.locator(':enabled')).waitFor({ timeout: 600_000 });
      const began = performance.now();
      await button.click();
      await pane
        .getByText(/cells? written/)
        .first()
        .waitFor({ timeout: 600_000 });
      rows.push([whole(report.indicators), whole(performance.now() - began)]);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  printTable('From click to written cells (Chromium, workbench)', ['indicators', 'ms'], rows);
}
