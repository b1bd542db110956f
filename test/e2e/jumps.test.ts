import { openStage } from '../../scripts/screenshots/stage';
import { readSample, reportOfRows } from '../bench/reports';
import { clickBeginning, outOfView } from './support/view';
import { openPane, openWorkbench, withTestPane } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

test('every step through the errors of the sample ends with the cell in view', async () => {
  const { page, pane, word, button, errors } = await openStage(real.browser, real.url, {
    language: 'zh-TW',
    used: true,
    workbook: 'slips',
  });
  await pane.getByRole('tab', { name: word('pane.tab.findings') }).click();
  await button('job.validate').click();
  const filter = pane.getByRole('group', { name: word('review.filter') });
  const only = filter.getByRole('button', { name: new RegExp(`^${word('severity.error')}`) });
  await only.click();
  const count = Number(/\d+/.exec((await only.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(5);
  for (let place = 1; place <= count; place++) {
    await button('review.next').click();
    await pane.getByText(word('review.position', { place, count }), { exact: true }).waitFor();
    const opened = pane.getByRole('button', { expanded: true, name: /^[A-Z]+\d+/ });
    const address = (await opened.locator('span').first().textContent()) ?? '';
    await page.waitForFunction((at) => window.workbench?.selection().address === at, address);
    expect(await outOfView(page, address)).toEqual([]);
    expect(await clickBeginning(page, address, place)).toBe(address);
  }
  expect(errors).toEqual([]);
  await page.close();
});

/** Far from each other, in an order that is always the same. */
function scattered(count: number, rows: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const row = 3 + ((index * 7919 + 131) % (rows - 2));
    return `${'ABCDEFGH'.charAt((index * 5) % 8)}${row}`;
  });
}

test('fifty jumps in a report of 300 rows of all heights end with the cell in view', async () => {
  const { rows } = reportOfRows(await readSample(), 300);
  const { page, errors } = await openWorkbench(real, 'lang=zh-TW&sample=none');
  await withTestPane(page);
  await page.evaluate(
    (cells) => window.workbench?.fill('Sheet1', cells),
    rows.map((row) => [...row]),
  );
  const pane = await openPane(page);
  await pane.evaluate(
    (count) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const { format } = sheet.getRange(`A1:H${count}`);
        format.wrapText = true;
        format.columnWidth = 130;
        format.autofitRows();
        await context.sync();
      }),
    rows.length,
  );
  const beyond: string[] = [];
  for (const [index, address] of scattered(50, rows.length).entries()) {
    await pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(at).select();
          await context.sync();
        }),
      address,
    );
    beyond.push(...(await outOfView(page, address)));
    expect(await clickBeginning(page, address, index)).toBe(address);
  }
  expect(beyond).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
