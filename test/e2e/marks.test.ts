import type { Frame } from 'playwright-core';
import { openStage } from '../../scripts/screenshots/stage';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

/** The rules of the conditional formats on the active sheet, the first to count first. */
function rulesIn(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      formats.load('items/type');
      await context.sync();
      const ruled = formats.items.map(({ cellValue }) => cellValue.load('rule'));
      await context.sync();
      return ruled.map(({ rule }) => rule.formula1);
    }),
  );
}

async function until(pane: Frame, wanted: (rules: readonly string[]) => boolean): Promise<readonly string[]> {
  const end = Date.now() + 60_000;
  for (;;) {
    // Marks that are being renewed go between being listed and being read: then they are listed again.
    const rules = await rulesIn(pane).catch((error: unknown) => {
      if (!String(error).includes('resource doesn')) throw error;
      return null;
    });
    if (rules !== null && wanted(rules)) return rules;
    if (Date.now() > end) throw new Error(`There are ${JSON.stringify(rules)}.`);
    await pane.waitForTimeout(200);
  }
}

test('marks come with the choice, a person’s own formats stay first, and Restore leaves those alone', async () => {
  const { page, pane, word, button, errors } = await openStage(real.browser, real.url, {
    language: 'zh-TW',
    used: true,
    workbook: 'sample',
  });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const own = sheet.getRange('C5:C7').conditionalFormats.add('CellValue');
      own.cellValue.format.fill.color = '#00FF00';
      own.cellValue.rule = { formula1: '="own"', operator: 'EqualTo' };
      await context.sync();
    }),
  );
  await button('pane.settings.open').click();
  await pane.getByRole('tab', { name: word('pane.personal.title') }).click();
  await pane.getByRole('switch', { name: word('pane.personal.marks') }).click();
  await pane.locator('h1').press('Escape');
  await button('job.compute').click();
  await button('job.restore').waitFor();
  const marked = await until(pane, (rules) => rules.some((rule) => rule.startsWith('="達成"')));
  expect(marked[0]).toBe('="own"');
  await pane.getByRole('tab', { name: word('pane.tab.findings') }).click();
  await button('job.validate').click();
  await until(pane, (rules) => rules.includes('="Attain"'));
  await pane.getByRole('tab', { name: word('pane.tab.overview') }).click();
  await button('job.restore').click();
  expect(await until(pane, (rules) => rules.length === 1)).toEqual(['="own"']);
  expect(errors).toEqual([]);
  await page.close();
});
