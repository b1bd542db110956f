import type { Frame, Page } from 'playwright-core';
import type { RealBrowser } from './realBrowser';

/**
 * A page of an add-in that does nothing but load office.js, in place of the add-in's own: what runs in it
 * is the test.
 */
const TEST_PANE = `<!doctype html><meta charset="utf-8"><title>Test pane</title>
<script src="/workbench/shim.js"></script><script src="/office-js/office.js"></script>
<script>
  Office.actions.associate('restore', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['by command']];
    });
    event.completed();
  });
  Office.onReady((info) => { document.body.dataset.host = info.host; });
</script>`;

export interface WorkbenchPage {
  readonly page: Page;
  /** What went wrong in the page or in one of its frames. */
  readonly errors: readonly string[];
}

/**
 * Opens the workbench without its pane, and waits until its workbook is open.
 *
 * @param query such as `lang=en&sample=none`; with `pane=open` the pane is there, as it is for everybody
 */
export async function openWorkbench({ browser, url }: RealBrowser, query: string): Promise<WorkbenchPage> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 800 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no answer';
    // A page that is left takes its own requests back.
    if (reason !== 'net::ERR_ABORTED') errors.push(`${request.url()}: ${reason}`);
  });
  const asked = query.includes('pane=') ? query : `${query}&pane=closed`;
  await page.goto(`${url}/workbench/?${asked}`);
  await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 120_000 });
  return { page, errors };
}

/** Puts the test's own page in the place of the add-in's. Call it before a pane is opened. */
export async function withTestPane(page: Page): Promise<void> {
  const answer = { contentType: 'text/html; charset=utf-8', body: TEST_PANE };
  await page.route(/\/taskpane\.html/, (route) => route.fulfill(answer));
}

/** Clicks a button that shows the pane, and waits for office.js in it. */
export async function openPane(page: Page, control = 'Attain.Pane'): Promise<Frame> {
  await page.click(`[data-control="${control}"]`);
  const handle = await page.waitForSelector('#pane iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.waitForSelector('body[data-host="Excel"]', { timeout: 120_000, state: 'attached' });
  return frame;
}

/** How large the headings and the cells of a new workbook are on the page. */
const GRID = { left: 46, top: 20, width: 88, height: 24 };

/** Clicks a cell of an empty workbook that is scrolled to its start; rows and columns from 0. */
export async function clickCell(
  page: Page,
  cell: { readonly column: number; readonly row: number },
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const position = {
    x: GRID.left + (cell.column + 0.5) * GRID.width,
    y: GRID.top + (cell.row + 0.5) * GRID.height,
  };
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position, button });
}
