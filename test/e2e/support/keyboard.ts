import type { Stage } from '../../../scripts/screenshots/stage';

/** More steps than any page of the pane has. */
const MOST_STEPS = 160;
const NAMES = ['overview', 'indicators', 'findings', 'draft'] as const;

/** The name of what has the focus in the pane; null where nothing has it, so that a keyboard leads nowhere. */
export function focused({ pane }: Stage): Promise<string | null> {
  return pane.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return null;
    const { id } = activeElement;
    const label = id === '' ? null : document.querySelector(`label[for="${id}"]`);
    return (
      activeElement.getAttribute('aria-label') ??
      label?.textContent ??
      activeElement.textContent
    ).trim();
  });
}

/** Goes from stop to stop until one has this name, forwards or backwards. */
export async function stepTo(
  stage: Stage,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: (string | null)[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await stage.page.keyboard.press(key);
    const at = await focused(stage);
    if (at !== null && (typeof name === 'string' ? at === name : name.test(at))) return;
    passed.push(at);
  }
  throw new Error(`${String(name)} cannot be reached with ${key}: ${passed.slice(0, 30).join(' | ')}`);
}

/** Puts the focus on the first stop of the pane, as F6 does in Excel. */
export async function enterPane({ pane }: Stage): Promise<void> {
  await pane.locator('select').first().focus();
}

/** Chooses a tab with the arrows, and waits for what it shows. */
export async function chooseTab(stage: Stage, tab: (typeof NAMES)[number]): Promise<void> {
  const names = NAMES.map((name) => stage.word(`pane.tab.${name}`));
  await stepTo(stage, new RegExp(`^(?:${names.join('|')})`));
  const wanted = stage.pane.locator(`#attain-tab-${tab}`);
  for (
    let step = 0;
    step < NAMES.length && !(await wanted.evaluate((element) => element.matches(':focus')));
    step++
  ) {
    await stage.page.keyboard.press('ArrowRight');
  }
  await stage.page.keyboard.press('Enter');
  await stage.pane.locator(`[role=tabpanel][aria-labelledby=attain-tab-${tab}] button`).first().waitFor();
}

/**
 * Listens from now on to what a screen reader is told. On a quick machine one announcement follows the other before
 * anybody has looked at the page.
 */
export function listen({ pane }: Stage): Promise<void> {
  return pane.evaluate(() => {
    const told: string[] = [];
    window.told = told;
    let last = '';
    new MutationObserver(() => {
      const places = [...document.querySelectorAll('[role=status]')];
      const words = places.map(({ textContent }) => textContent).join(' ');
      if (words !== last) told.push(words);
      last = words;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits until a screen reader is told this. What it was told before is done with, and not found again. */
export async function announced({ pane }: Stage, words: RegExp | string): Promise<void> {
  const wanted = typeof words === 'string' ? { text: words } : { pattern: words.source };
  await pane.waitForFunction((asked) => {
    const { told } = window;
    if (!told) throw new Error('Nobody listens.');
    const fits = (said: string): boolean =>
      'text' in asked ? said.includes(asked.text) : new RegExp(asked.pattern).test(said);
    const found = told.findIndex(fits);
    told.splice(0, found + 1);
    return found >= 0;
  }, wanted);
}

declare global {
  interface Window {
    told?: string[];
  }
}
