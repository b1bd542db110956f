import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Frame, type Page } from 'playwright-core';
import { ensureBuilt } from './build/localBuild.mjs';
import { ensureChromium } from './chromium.mjs';
import { startServer } from './server.mjs';

/**
 * `npm run screenshots`: pictures of the running product for the documents, in both languages and in the
 * themes of Excel. What the pane shows in each is a state that a user meets.
 */
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

interface Words {
  readonly compute: string;
  readonly written: RegExp;
  readonly indicators: string;
  readonly findings: string;
  readonly validate: string;
  readonly drafts: string;
  readonly draft: string;
  readonly again: string;
}

const WORDS: Readonly<Record<'zh-TW' | 'en', Words>> = {
  'zh-TW': {
    compute: '計算達成率',
    written: /已寫入/,
    indicators: '指標',
    findings: '檢核',
    validate: '檢核',
    drafts: '草稿',
    draft: '草擬說明',
    again: '重新草擬',
  },
  en: {
    compute: 'Compute achievement',
    written: /cells? written/,
    indicators: 'Indicators',
    findings: 'Findings',
    validate: 'Validate',
    drafts: 'Draft',
    draft: 'Draft narrative',
    again: 'Draft again',
  },
};

await ensureBuilt();
mkdirSync(folder, { recursive: true });
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
try {
  for (const language of ['zh-TW', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) await pictures(language, theme);
  }
} finally {
  await browser.close();
  await server.close();
}

async function pictures(language: 'zh-TW' | 'en', theme: 'light' | 'dark'): Promise<void> {
  const words = WORDS[language];
  const page = await browser.newPage({ viewport: { width: 1366, height: 820 } });
  await page.goto(`${server.url}/workbench/?lang=${language}&theme=${theme}`);
  await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 60_000 });
  await page.click('[data-control="Attain.Pane"]');
  const pane = await paneOf(page);
  const picture = async (name: string): Promise<void> => {
    // A few states in the dark theme are enough to see it by.
    if (theme === 'dark' && !['overview', 'findings', 'drafts'].includes(name)) return;
    await page.mouse.move(600, 790);
    await page.waitForTimeout(1_200);
    await page.screenshot({ path: `${folder}${name}-${language}-${theme}.png` });
  };
  await picture('before');
  await pane.getByRole('button', { name: words.compute }).click();
  await pane.getByText(words.written).first().waitFor({ timeout: 60_000 });
  await picture('overview');
  await pane.getByRole('tab', { name: words.indicators }).click();
  await pane.locator('li[data-indicator="6"] button').first().click();
  await picture('indicators');
  await pane.getByRole('tab', { name: words.findings }).click();
  await pane.getByRole('button', { name: words.validate, exact: true }).first().click();
  await picture('findings');
  await pane.getByRole('tab', { name: words.drafts }).click();
  await pane.getByRole('button', { name: words.draft }).click();
  await pane.getByRole('button', { name: words.again }).waitFor({ timeout: 60_000 });
  const row = pane.locator('button[aria-controls="attain-draft-5"]');
  if ((await row.count()) > 0) {
    await row.click();
    await pane.locator('#attain-draft-5 p button').first().focus();
  }
  await picture('drafts');
  await page.close();
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.getByRole('tab').first().waitFor({ timeout: 60_000 });
  return frame;
}
