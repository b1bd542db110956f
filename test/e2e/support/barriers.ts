import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** The focus manager's own stops, which pass the focus on as soon as they get it. */
const SENTINELS = '[data-tabster-dummy]';

/** What axe finds in the pane as it stands, a line for each; nothing where there is no barrier. */
export async function barriers(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(`if (!('axe' in window)) { ${axe.source} }`);
  const violations = await pane.evaluate<axe.Result[]>(
    `axe.run({ exclude: ['${SENTINELS}'] }, { resultTypes: ['violations'] }).then((found) => found.violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !isMenu(id, html)).map(({ html }) => `${id}: ${html}`),
  );
}

/** A menu that is open stands beside the landmarks of its page: it belongs to its button. */
function isMenu(rule: string, html: string): boolean {
  return rule === 'region' && html.includes('fui-Menu');
}

/** What does not fit the pane: what would have to be scrolled sideways, is cut off, or is too small to be clicked. */
export function tightness(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const found: string[] = [];
    const say = (what: string, element: Element): void => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      found.push(`${what}: ${element.tagName} “${name.trim().slice(0, 60)}”`);
    };
    for (const element of document.querySelectorAll('*')) {
      const isScrolled = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      const canScroll = isScrolled || element === document.documentElement;
      if (canScroll && element.scrollWidth > element.clientWidth) say('scrolls sideways', element);
    }
    const controls = 'button, a, input:not([type=file]), select, textarea, [role^=menuitem]';
    for (const element of document.querySelectorAll(controls)) {
      // A word in a line of text is as high as the line; what cannot be reached need not be large.
      const isInText = element.closest('p') !== null;
      const isHidden = element.closest('[aria-hidden=true], [inert]') !== null;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (isInText || isHidden || width === 0) continue;
      // What a checkbox draws is smaller than what can be clicked: its label.
      if (element.matches('[type=checkbox]')) continue;
      if (width < 24 || height < 24) say(`is ${width} × ${height}`, element);
      if (left < 0 || right > innerWidth + 0.5) say('reaches outside', element);
      if (element.matches('button') && element.scrollWidth > element.clientWidth + 1) say('is cut', element);
    }
    return found;
  });
}
