import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { cellsOf, openAttain, sheetAsItIs } from './support/attain';
import { EXCELS } from './support/excels';
import { openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

describe.each(EXCELS)('Draft narrative, in a real browser, through office.js, in $excel', ({ query }) => {
  it('shows what it would change with its sources, writes what is accepted, and Restore puts all back', async () => {
    const { page, errors } = await openWorkbench(real, `lang=zh-TW&${query}`);
    const [sheet = ''] = await page.evaluate(() => window.workbench?.sheetNames() ?? []);
    const before = await sheetAsItIs(page, sheet, 'H', 46);
    const pane = await openAttain(page, 'Attain.Draft');

    const fifth = pane.getByRole('button', { name: /1,161\.06%/ }).first();
    await fifth.waitFor({ timeout: 120_000 });
    expect(await sheetAsItIs(page, sheet, 'H', 46)).toBe(before);

    await fifth.click();
    expect(await pane.locator('del').allTextContents()).toContain('1,061%');
    await pane.getByRole('button', { name: '1,161.06%', exact: true }).first().hover();
    await pane.getByText('92,885 ÷ 8,000').first().waitFor({ timeout: 120_000 });
    await pane.getByRole('button', { name: '前往 C25' }).click();
    await page.waitForFunction(() => window.workbench?.selection().address === 'C25', null, {
      timeout: 120_000,
    });

    const menu = pane.getByRole('button', { name: '整份報告' });
    await menu.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('menuitem', { name: /^下載 Word 文件/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('範例機關 施政績效報告.docx');
    const parts = unzipSync(readFileSync(await download.path()));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .split('<')
      .map((piece) => piece.slice(piece.indexOf('>') + 1))
      .join('');
    expect(text).toContain('達成率 1,161.06%');

    // Its rate is doubtful: it is accepted on its own, the others together.
    await pane.getByRole('button', { name: '採用', exact: true }).click();
    await pane.getByRole('button', { name: /^全部採用/ }).click();
    await pane.getByRole('button', { name: /^寫入 \d+ 列/ }).click();
    await pane
      .getByText(/已寫入 \d+ 個儲存格/)
      .first()
      .waitFor({ timeout: 120_000 });
    const [written] = await cellsOf(page, sheet, ['D25']);
    expect(written?.text).toContain('達成率 1,161.06%');
    expect(written?.text).not.toContain('1,061%');
    expect(written?.formula).toBeNull();

    await pane.getByRole('button', { name: '還原' }).first().click();
    await page.waitForFunction((name) => window.workbench?.cell(name, 'D25').text.includes('1,061%'), sheet, {
      timeout: 120_000,
    });
    await page.evaluate(() => window.workbench?.settled());
    expect(await sheetAsItIs(page, sheet, 'H', 46)).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});
