import { chromium, type Frame, type Page } from 'playwright-core';
import { ensureChromium } from '../../../scripts/chromium.mjs';
import { startServer } from '../../../scripts/server.mjs';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { largeReport } from '../reports';
import { printTable, whole } from '../table';
import { CATEGORIES, ownTasks } from './trace';

const PATIENCE = 600_000;
/** What is drawn after work has ended, too. */
const AFTER = 2_500;
/** What nobody notices. */
const LONGEST = 50;

/** How long the pane keeps its page from answering at a stretch, in a real browser, beside a loop on the same machine. */
export async function benchLongTasks(sample: SheetSnapshot, indicators: number): Promise<void> {
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
    await page.goto(`${server.url}/workbench/?lang=en&sample=none&pane=closed`);
    await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: PATIENCE });
    await page.evaluate(
      async (cells) => {
        const [sheet = ''] = window.workbench?.sheetNames() ?? [];
        await window.workbench?.fill(sheet, cells);
      },
      largeReport(sample, indicators).rows.map((row) => [...row]),
    );
    const loop = await page.evaluate(roots);
    const rows: string[][] = [];
    const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      await browser.startTracing(page, { categories: CATEGORIES });
      await work();
      await page.waitForTimeout(AFTER);
      const tasks = ownTasks(await browser.stopTracing());
      const [longest = 0] = tasks;
      const over = tasks.filter((task) => task > LONGEST).length;
      rows.push([name, whole(longest), (longest / loop).toFixed(2), whole(over)]);
    };
    await measure('open', () => opened(page));
    const pane = await opened(page);
    for (const [tab, button] of [
      ['overview', 'Compute achievement'],
      ['findings', 'Validate'],
      ['draft', 'Draft narrative'],
      ['overview', 'Restore'],
    ] as const) {
      await measure(`show ${tab}`, () => pane.locator(`#attain-tab-${tab}`).click());
      await measure(button, () => done(pane, button));
    }
    await measure('show indicators', () => pane.locator('#attain-tab-indicators').click());
    printTable(
      `The pane's longest task (Chromium, workbench, ${whole(indicators)} indicators; the loop takes ${whole(loop)} ms)`,
      ['', 'ms', '× loop', `over ${String(LONGEST)} ms`],
      rows,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds of a known loop. */
function roots(): number {
  const began = performance.now();
  let sum = 0;
  for (let number = 0; number < 30_000_000; number++) sum += Math.sqrt(number);
  return sum > 0 ? performance.now() - began : 0;
}

async function opened(page: Page): Promise<Frame> {
  if ((await page.locator('#pane iframe').count()) === 0) await page.click('[data-control="Attain.Pane"]');
  const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no page.');
  const button = pane.getByRole('button', { name: 'Compute achievement' });
  await button.and(pane.locator(':enabled')).waitFor({ timeout: PATIENCE });
  return pane;
}

async function done(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).first().click();
  await pane.waitForTimeout(AFTER);
  await pane.locator('[role=progressbar]').waitFor({ state: 'detached', timeout: PATIENCE });
}
