import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type { MessageId } from '../../src/core/language/catalogue';
import { message, type Language, type Slot } from '../../src/core/language/message';
import { render } from '../../src/core/language/render';
import '../../src/core/validation/rules';
import '../../src/taskpane/draft/words';
import '../../src/taskpane/files/words';
import '../../src/taskpane/findings/words';
import '../../src/taskpane/help/words';
import '../../src/taskpane/indicators/words';
import '../../src/taskpane/questions/words';
import '../../src/taskpane/words/forms';

export type Theme = 'light' | 'dark' | 'contrast';

/** The product as a user has it open: the workbench, and the pane in it. */
export interface Stage {
  readonly page: Page;
  readonly pane: Frame;
  /** What went wrong in the page or in the pane. */
  readonly errors: readonly string[];
  /** A text of the catalogue, in the stage's language. */
  readonly word: (id: MessageId, slots?: Readonly<Record<string, Slot>>) => string;
  /** A button of the pane, by the id of its name. */
  readonly button: (id: MessageId, slots?: Readonly<Record<string, Slot>>) => Locator;
}

export interface StageOptions {
  readonly language: Language;
  /** Whether this person has used the pane before. */
  readonly used: boolean;
  /** The sample of the language, the one with many slips, one of another shape, or a sheet without anything. */
  readonly workbook: 'sample' | 'slips' | 'county' | 'quarters' | 'blocks' | 'fiscal-years' | 'empty';
  /** Of the pane, in pixels; absent: as wide as the workbench makes it. */
  readonly width?: number;
  readonly height?: number;
}

/** How the workbench is asked for each. */
const SAMPLES: Readonly<Record<StageOptions['workbook'], string>> = {
  sample: '',
  slips: '&sample=sample-report.xlsx',
  county: '&sample=sample-county.xlsx',
  quarters: '&sample=sample-quarters.xlsx',
  blocks: '&sample=sample-blocks.xlsx',
  'fiscal-years': '&sample=sample-fiscal-years-en.xlsx',
  empty: '&sample=none',
};

const PATIENCE = 90_000;

/** Opens the workbench with the pane. Close its page when done. */
export async function openStage(
  browser: Browser,
  url: string,
  { language, used, workbook, width, height = 820 }: StageOptions,
): Promise<Stage> {
  const page = await browser.newPage({ viewport: { width: 1366, height } });
  page.setDefaultTimeout(PATIENCE);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  if (used) await page.addInitScript(() => localStorage.setItem('attain.used', 'yes'));
  await page.goto(`${url}/workbench/?lang=${language}&theme=light${SAMPLES[workbook]}`);
  if (width !== undefined) await page.addStyleTag({ content: `#pane { width: ${width}px !important }` });
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.click('[data-control="Attain.Pane"]');
  const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no page.');
  const word: Stage['word'] = (id, slots) => render(message(id, slots), language);
  const button: Stage['button'] = (id, slots) =>
    pane.getByRole('button', { name: word(id, slots), exact: true });
  await button('pane.layout.title').waitFor();
  return { page, pane, errors, word, button };
}

/** office.js asks for the theme again only after some seconds, which are skipped rather than waited for. */
const OFFICE_KEEPS_THEME = 60_000;
let skipped = 0;

/** Changes Excel's theme, or the contrast of the whole computer, as a user does while the pane is open. */
export async function showTheme({ page, pane }: Stage, theme: Theme): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : 'none' });
  if (theme !== 'contrast') {
    await page.evaluate((value) => {
      const select = [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].some((option) => option.value === value),
      );
      if (!select) throw new Error('There is no choice of themes.');
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }, theme);
  }
  skipped += OFFICE_KEEPS_THEME;
  await pane.evaluate((later) => {
    const now = Object.getOwnPropertyDescriptors(Date.prototype);
    const then = {
      getTime(this: Date) {
        return this.valueOf() + later;
      },
    };
    Object.defineProperties(Date.prototype, Object.getOwnPropertyDescriptors(then));
    window.dispatchEvent(new Event('focus'));
    Object.defineProperties(Date.prototype, now);
  }, skipped);
  // Colours glide into each other; only what shows that work goes on never ends.
  await pane.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
}
