import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { ensureBuilt } from '../build/localBuild.mjs';
import { ensureChromium } from '../chromium.mjs';
import { startServer } from '../server.mjs';
import { openStage, showTheme, type Theme } from './stage';
import { pictured } from './pictured';
import type { Tour } from './tour';
import { tours } from './tours';

/**
 * `npm run screenshots` takes the documents' pictures from the running product.
 * `npm run screenshots -- FOLDER` takes every state of the pane, to be looked at.
 */
const documents = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const THEMES: readonly Theme[] = ['dark', 'contrast', 'light'];

const [wanted] = process.argv.slice(2);
const folder = wanted === undefined ? documents : resolve(wanted);

await ensureBuilt();
if (wanted === undefined) rmSync(documents, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
try {
  for (const language of ['zh-TW', 'en'] as const) {
    for (const tour of tours) await pictures(browser, language, tour);
  }
} finally {
  await browser.close();
  await server.close();
}

async function pictures(opened: Browser, language: 'zh-TW' | 'en', { opens, walk }: Tour): Promise<void> {
  const stage = await openStage(opened, server.url, { language, ...opens });
  const { page } = stage;
  await walk(stage, async (state) => {
    // Nothing is to look pointed at.
    await page.mouse.move(600, 790);
    for (const theme of THEMES) {
      const kind = wanted === undefined ? pictured(state, language, theme) : 'pane';
      if (!kind) continue;
      await showTheme(stage, theme);
      await page.waitForTimeout(600);
      const path = resolve(folder, `${state}-${language}-${theme}.png`);
      if (kind === 'whole') await page.screenshot({ path });
      else await page.locator('#pane').screenshot({ path });
    }
    await showTheme(stage, 'light');
  });
  await page.close();
}
