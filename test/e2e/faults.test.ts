import type { Frame, Page } from 'playwright-core';
import { openAttain, sheetAsItIs } from './support/attain';
import { openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(240_000);

const real = realBrowser();

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  readonly sheet: string;
  readonly asItIs: () => Promise<string>;
}

async function openSample(): Promise<Opened> {
  const { page } = await openWorkbench(real, 'lang=zh-TW');
  const [sheet = ''] = await page.evaluate(() => window.workbench?.sheetNames() ?? []);
  const pane = await openAttain(page);
  await pane.getByRole('button', { name: '計算達成率' }).waitFor({ timeout: 120_000 });
  return { page, pane, sheet, asItIs: () => sheetAsItIs(page, sheet, 'H', 46) };
}

const compute = (pane: Frame): Promise<void> => pane.getByRole('button', { name: '計算達成率' }).click();
const said = (pane: Frame, words: RegExp): Promise<void> =>
  pane.getByText(words).first().waitFor({ timeout: 120_000 });

describe('an Excel that misbehaves, in a real browser, through the genuine office.js', () => {
  it('while a cell is edited, asks to finish that, and then writes', async () => {
    const { page, pane } = await openSample();
    await page.evaluate(() => window.workbench?.faults().startCellEdit());
    await compute(pane);
    await said(pane, /正在等候 Excel.*按 Enter 或 Esc/);
    await page.evaluate(() => window.workbench?.faults().endCellEdit());
    await said(pane, /已寫入 \d+ 個儲存格/);
    expect(await pane.getByText(/正在等候 Excel/).count()).toBe(0);
    await page.close();
  });

  it('on a protected sheet, writes nothing and gives the results as text', async () => {
    const { page, pane, asItIs } = await openSample();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
        await context.sync();
      }),
    );
    const before = await asItIs();
    await pane.getByRole('button', { name: '重新讀取' }).click();
    await said(pane, /受保護，無法寫入。請先取消保護/);
    await pane.getByRole('button', { name: '複製結果' }).click();
    // A frame may be forbidden to copy; then the text is there to be copied by hand.
    await said(pane, /已複製結果|請複製以下文字/);
    expect(await asItIs()).toBe(before);
    await page.close();
  });

  it('in a workbook that is read-only, says so and changes nothing', async () => {
    const { page, pane, asItIs } = await openSample();
    const before = await asItIs();
    await page.evaluate(() => {
      const faults = window.workbench?.faults();
      if (faults) faults.isReadOnly = true;
    });
    await compute(pane);
    await said(pane, /不允許修改，內容未更動。請先啟用編輯或另存新檔/);
    expect(await asItIs()).toBe(before);
    await page.close();
  });

  it.each([
    ['between looks and contents', 'formulas'],
    ['before the last widths', 'columnWidth'],
  ])(
    'closed in the middle of a write (%s) and opened again, offers to put everything back',
    async (_, member) => {
      const { page, pane, asItIs } = await openSample();
      const before = await asItIs();
      const hung = page.evaluate(async (name) => {
        const faults = window.workbench?.faults();
        faults?.hangMember(name);
        await faults?.hung;
      }, member);
      await compute(pane);
      await hung;
      await pane.evaluate(() => location.reload());

      await said(pane, /時中斷，可能已寫入至多 \d+ 個儲存格/);
      await pane.getByRole('note').getByRole('button', { name: '還原' }).click();
      // The request that hung holds all of a small report: nothing was written, and that is said.
      await said(pane, /沒有需要還原的內容/);
      await page.evaluate(() => window.workbench?.settled());
      expect(await asItIs()).toBe(before);
      await pane.getByText(/時中斷/).waitFor({ state: 'hidden' });
      await page.close();
    },
  );
});
