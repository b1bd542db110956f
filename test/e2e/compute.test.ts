import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { cellsOf, openAttain, sheetAsItIs } from './support/attain';
import { EXCELS } from './support/excels';
import { openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const root = join(__dirname, '../..');
const seed = join(root, '../shared/seed');

const figure = v.nullable(v.number());
/** What this test needs of a careful reader's figures. */
const expectedFigures = v.object({
  indicators: v.array(
    v.object({ true_rate_percent: figure, actual_value: figure, actual_unit: v.nullable(v.string()) }),
  ),
});
type Expected = v.InferOutput<typeof expectedFigures>;

/** Where the twelve indicators of the report stand: their first rows on the sheet. */
const ROWS = [5, 6, 7, 20, 25, 26, 27, 32, 33, 38, 39, 40] as const;

/** The statuses that the figures support under the default scheme, from the rates of a careful reader. */
function statusFor(rate: number | null): string {
  if (rate === null) return '無法評估';
  if (rate < 100) return '未達';
  if (rate === 100) return '達成';
  return rate < 200 ? '超越' : '大幅超越';
}

const real = realBrowser();

async function computeAndRestore(page: Page, sheet: string, expected: Expected): Promise<void> {
  const pane = await openAttain(page);
  const before = await sheetAsItIs(page, sheet, 'H', 46);
  await pane.getByRole('button', { name: '計算達成率' }).click();
  await pane
    .getByText(/已寫入 \d+ 個儲存格/)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.evaluate(() => window.workbench?.settled());

  const actuals = await cellsOf(
    page,
    sheet,
    ROWS.map((row) => `E${row}`),
  );
  const rates = await cellsOf(
    page,
    sheet,
    ROWS.map((row) => `F${row}`),
  );
  const statuses = await cellsOf(
    page,
    sheet,
    ROWS.map((row) => `G${row}`),
  );
  expected.indicators.forEach(
    ({ true_rate_percent: rate, actual_value: actual, actual_unit: unit }, index) => {
      const place = `row ${ROWS[index]}`;
      const written = rates[index]?.value;
      if (rate === null) expect([place, written]).toEqual([place, null]);
      else expect(Number(written) * 100).toBeCloseTo(rate, 3);
      const factor = unit === '%' ? 100 : 1;
      if (actual === null) expect([place, actuals[index]?.value]).toEqual([place, null]);
      else expect(Number(actuals[index]?.value) * factor).toBeCloseTo(actual, 3);
      expect([place, statuses[index]?.text]).toEqual([place, statusFor(rate)]);
    },
  );
  expect(actuals[5]?.formula).toBe('=9/11');
  expect(actuals[8]?.formula).toBe('=(158-89)/89');
  const headings = await cellsOf(page, sheet, ['E4', 'F4', 'G4', 'E10']);
  expect(headings.map(({ text }) => text)).toEqual(['實際值', '達成率', '達成狀態', '實際值']);

  await pane.getByRole('button', { name: '還原' }).click();
  await pane
    .getByText(/已還原 \d+ 個儲存格/)
    .first()
    .waitFor({ timeout: 120_000 });
  expect(await sheetAsItIs(page, sheet, 'H', 46)).toBe(before);
}

const readExpected = (path: string): Expected =>
  v.parse(expectedFigures, JSON.parse(readFileSync(path, 'utf8')));

describe.each(EXCELS)('one click on Compute achievement, in a real browser, in $excel', ({ query }) => {
  it('writes the figures of the sample, and Restore puts the sheet back, formats included', async () => {
    const { page, errors } = await openWorkbench(real, `lang=zh-TW&${query}`);
    const [sheet = ''] = await page.evaluate(() => window.workbench?.sheetNames() ?? []);
    const expected = readExpected(join(root, 'test/fixtures/sample-report.expected.json'));
    await computeAndRestore(page, sheet, expected);
    expect(errors).toEqual([]);
    await page.close();
  });

  const seeded = existsSync(seed) ? it : it.skip;
  seeded.each(['as-published.xlsx', 'as-typed.xlsx'])(
    'writes the figures of %s (skipped where ../shared/seed is absent; put the folder there to run it)',
    async (name) => {
      const { page, errors } = await openWorkbench(real, `lang=zh-TW&sample=none&${query}`);
      const bytes = readFileSync(join(seed, name)).toString('base64');
      await page.evaluate(
        ([text, file]) =>
          window.workbench?.open(
            Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
            file,
          ),
        [bytes, name] as const,
      );
      const [sheet = ''] = await page.evaluate(() => window.workbench?.sheetNames() ?? []);
      const expected = readExpected(join(seed, 'expected.json'));
      await computeAndRestore(page, sheet, expected);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
