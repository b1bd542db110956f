import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { cellsOf, openAttain } from './support/attain';
import { openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const SAMPLES = ['sample-report.xlsx', 'sample-report-en.xlsx'].map((name) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(join(__dirname, '../../assets/sample', name)),
}));
const BROKEN = {
  name: '壞檔.xlsx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from('PK\u0003\u0004 and no more'),
};
/** The sample's first indicator as it was the year before, with a higher target. */
const LAST_YEAR = {
  name: '99年度績效.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '99 年度施政績效報告,,,',
      '年度績效目標,衡量指標,原定目標值,績效衡量暨達成情形分析',
      '一、戶外場地預約全程上網，線上核發使用許可,按季統計線上核發之使用許可數量，呈現本機關簡化流程之成果,"700,000 件","一、衡量標準：700,000 件。三、達成度：701,000 件。"',
    ].join('\n'),
  ),
};

const real = realBrowser();

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  /** What went wrong, and what the page's policy refused. */
  readonly errors: readonly string[];
}

/** The sample, validated. */
async function validated(): Promise<Opened> {
  const { page, errors: thrown } = await openWorkbench(real, 'lang=zh-TW');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => {
    if (said.text().includes('Content Security Policy')) errors.push(said.text());
  });
  expect(thrown).toEqual([]);
  const pane = await openAttain(page, 'Attain.Validate');
  await pane.getByText('比率與數字不符').first().waitFor({ timeout: 120_000 });
  return { page, pane, errors };
}

/** What cells of the summary sheet hold, as the grid has them. */
async function summary(page: Page, addresses: readonly string[]): Promise<readonly unknown[]> {
  return (await cellsOf(page, '檔案檢核彙總', addresses)).map(({ value }) => value);
}

describe('files that are not open in Excel, in a real browser, through the real worker', () => {
  it('are checked one by one, looked at, and summed up on a sheet of the open workbook', async () => {
    const { page, pane, errors } = await validated();
    await pane.getByRole('button', { name: '其他檔案' }).click();
    await pane.getByRole('menuitem', { name: '檢核其他檔案…' }).click();
    await pane.getByRole('heading', { name: '檢核其他檔案' }).waitFor();
    await pane.locator('input[type=file][multiple]').setInputFiles([...SAMPLES, BROKEN]);

    await pane.getByText('已檢核 3／3 個檔案').first().waitFor({ timeout: 180_000 });
    const lines = await pane.getByRole('list', { name: '檔案清單' }).getByRole('listitem').allTextContents();
    expect(lines).toEqual([
      expect.stringMatching(/^sample-report\.xlsx12 項指標，\d+ 項達成錯誤：\d+/),
      expect.stringMatching(/^sample-report-en\.xlsx\d+ 項指標，\d+ 項達成/),
      expect.stringContaining('無法將「壞檔.xlsx」讀成活頁簿'),
    ]);

    await pane.getByRole('button', { name: /^sample-report\.xlsx/ }).click();
    await pane
      .getByRole('button', { name: /1,061%.*1,161\.06%/ })
      .first()
      .click({ timeout: 120_000 });
    await pane.getByText('92,885 ÷ 8,000 = 1,161.06%').first().waitFor();
    await pane.getByText('工作表「施政績效」儲存格 D25').first().waitFor();
    expect(await pane.getByRole('button', { name: '接受並註明理由' }).count()).toBe(0);

    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('button', { name: '寫入彙總工作表' }).click();
    await pane.getByText('已寫入彙總工作表「檔案檢核彙總」').first().waitFor({ timeout: 120_000 });
    await page.evaluate(() => window.workbench?.settled());
    expect(await summary(page, ['A1', 'A2', 'B2', 'C2', 'A4'])).toEqual([
      '檔案',
      'sample-report.xlsx',
      '施政績效',
      12,
      '壞檔.xlsx',
    ]);
    expect(String((await summary(page, ['H4']))[0])).toContain('無法將');
    expect(await summary(page, ['C6', 'A7'])).toEqual(['儲存格', 'sample-report.xlsx']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('can be last year’s: its findings cite it, until the comparison is dropped', async () => {
    const { page, pane, errors } = await validated();
    await pane.getByLabel('與上年度的活頁簿比較…').setInputFiles(LAST_YEAR);
    await pane.getByText(`已與「${LAST_YEAR.name}」比較`).waitFor({ timeout: 120_000 });
    await pane
      .getByRole('button', { name: /^C5.*700,000/ })
      .first()
      .click({ timeout: 120_000 });
    await pane
      .getByText(/「99年度績效\.csv」工作表「.*」儲存格 C3/)
      .first()
      .waitFor();

    await pane.getByRole('button', { name: `停止與「${LAST_YEAR.name}」比較` }).click();
    await pane.getByText(`已與「${LAST_YEAR.name}」比較`).waitFor({ state: 'detached', timeout: 120_000 });
    await pane
      .getByText(/700,000/)
      .first()
      .waitFor({ state: 'detached', timeout: 120_000 });
    expect(errors).toEqual([]);
    await page.close();
  });
});
