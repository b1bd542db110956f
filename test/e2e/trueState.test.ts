import { openStage } from '../../scripts/screenshots/stage';
import { cellsOf } from './support/attain';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

test('one undo of the grid takes a whole write back, and the pane notices', async () => {
  const { page, pane, button, errors } = await openStage(real.browser, real.url, {
    language: 'zh-TW',
    used: true,
    workbook: 'sample',
  });
  const [sheet = ''] = await page.evaluate(() => window.workbench?.sheetNames() ?? []);
  const written = async (): Promise<readonly string[]> =>
    (await cellsOf(page, sheet, ['E4', 'F5', 'G5'])).map(({ text }) => text);
  const before = await written();
  await button('job.compute').click();
  await button('job.restore').waitFor();
  await pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
  const after = await written();
  expect(after).not.toEqual(before);

  await page.evaluate(() => window.workbench?.undo());
  await page.evaluate(() => window.workbench?.settled());
  expect(await written()).toEqual(before);
  await button('job.restore').waitFor({ state: 'detached' });
  await pane.getByText(/^將寫入 \d+ 個儲存格/).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
