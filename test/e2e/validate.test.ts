import { openAttain, sheetAsItIs } from './support/attain';
import { EXCELS } from './support/excels';
import { openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

describe.each(EXCELS)(
  'Validate, in a real browser, through the genuine office.js, in $excel',
  ({ query }) => {
    it('finds the slips of the sample, leads to their cells, mends what is mendable, and touches nothing else', async () => {
      const { page, errors } = await openWorkbench(real, `lang=zh-TW&${query}`);
      const [sheet = ''] = await page.evaluate(() => window.workbench?.sheetNames() ?? []);
      const before = await sheetAsItIs(page, sheet, 'H', 46);
      const pane = await openAttain(page, 'Attain.Validate');

      await pane.getByText('比率與數字不符').first().waitFor({ timeout: 120_000 });
      expect(await sheetAsItIs(page, sheet, 'H', 46)).toBe(before);

      await pane
        .getByRole('button', { name: /1,061%.*1,161\.06%/ })
        .first()
        .click();
      await pane.getByText('92,885 ÷ 8,000 = 1,161.06%').first().waitFor({ timeout: 120_000 });
      await page.waitForFunction(() => window.workbench?.selection().address === 'D25', null, {
        timeout: 120_000,
      });

      await pane.getByRole('button', { name: /^先清理格式/ }).click();
      await pane.getByRole('button', { name: /修正 \d+ 項.*「儲存格含 HTML 或 LaTeX 標記」/ }).click();
      await pane.getByRole('button', { name: /修正 \d+ 個儲存格/ }).click();
      await page.waitForFunction((name) => !window.workbench?.cell(name, 'D5').text.includes('<p>'), sheet, {
        timeout: 120_000,
      });
      await pane.getByRole('button', { name: '還原' }).first().click();
      await page.waitForFunction((name) => window.workbench?.cell(name, 'D5').text.includes('<p>'), sheet, {
        timeout: 120_000,
      });
      await page.evaluate(() => window.workbench?.settled());
      expect(await sheetAsItIs(page, sheet, 'H', 46)).toBe(before);
      expect(errors).toEqual([]);
      await page.close();
    });
  },
);
