import type { Page } from 'playwright-core';
import type { Box } from '../../../src/workbench/univer/view';

/** About two lines of the smallest font that is usual in a cell. */
const FIRST_LINES = 36;

const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';

/** What of a cell's beginning is out of view: nothing, or which side, by how much. */
export async function outOfView(page: Page, address: string): Promise<readonly string[]> {
  const { cell, window } = await placeOf(page, address);
  const beginning = { ...cell, height: Math.min(cell.height, FIRST_LINES), width: Math.min(cell.width, 60) };
  const beyond = {
    above: window.top - beginning.top,
    left: window.left - beginning.left,
    below: beginning.top + beginning.height - (window.top + window.height),
    right: beginning.left + beginning.width - (window.left + window.width),
  };
  return Object.entries(beyond).flatMap(([side, by]) => (by > 0.5 ? [`${address}: ${by} ${side}`] : []));
}

/**
 * Clicks where the first line of a cell should be, and gives the address of what is there.
 *
 * @param turn another one than last time: two clicks on one spot would be a double click, which begins to edit
 */
export async function clickBeginning(page: Page, address: string, turn: number): Promise<string | undefined> {
  const { cell } = await placeOf(page, address);
  await page.locator(CANVAS).click({ position: { x: cell.left + 8 + 12 * (turn % 4), y: cell.top + 8 } });
  return page.evaluate(() => window.workbench?.selection().address);
}

async function placeOf(page: Page, address: string): Promise<{ readonly cell: Box; readonly window: Box }> {
  const place = await page.evaluate((at) => window.workbench?.place(at), address);
  if (!place) throw new Error('Nothing is drawn.');
  return place;
}
