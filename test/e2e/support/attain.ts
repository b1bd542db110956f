import type { Frame, Page } from 'playwright-core';

/** Opens the add-in's own pane with a ribbon button, and waits until it is there. */
export async function openAttain(page: Page, control = 'Attain.Pane'): Promise<Frame> {
  await page.click(`[data-control="${control}"]`);
  const handle = await page.waitForSelector('#pane iframe', { timeout: 120_000 });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.getByRole('tab', { name: /總覽|Overview/ }).waitFor({ timeout: 120_000 });
  return frame;
}

/** What the cells of a column hold in some rows, as the grid of the page has them. */
export async function cellsOf(
  page: Page,
  sheet: string,
  addresses: readonly string[],
): Promise<readonly { value: unknown; formula: string | null; text: string; numberFormat: string }[]> {
  return page.evaluate(
    ([name, names]) =>
      names.map((address) => {
        const cell = window.workbench?.cell(name, address);
        if (!cell) throw new Error('The workbench is not open.');
        const { value, formula, text, numberFormat } = cell;
        return { value, formula, text, numberFormat };
      }),
    [sheet, addresses] as const,
  );
}

/** Every cell of a rectangle with its looks, for comparing a sheet with itself. */
export async function sheetAsItIs(
  page: Page,
  sheet: string,
  lastColumn: string,
  lastRow: number,
): Promise<string> {
  return page.evaluate(
    ([name, column, rows]) => {
      const all: unknown[] = [];
      for (let row = 1; row <= rows; row++) {
        for (let code = 65; code <= column.charCodeAt(0); code++) {
          const cell = window.workbench?.cell(name, `${String.fromCharCode(code)}${row}`);
          all.push(cell);
        }
      }
      return JSON.stringify(all);
    },
    [sheet, lastColumn, lastRow] as const,
  );
}
