import { openStage, type Stage } from '../../../scripts/screenshots/stage';
import { realBrowser } from '../support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

test('whoever asks for less motion sees none', async () => {
  const stage = await openStage(real.browser, real.url, { language: 'en', used: true, workbook: 'sample' });
  const { page, pane, button } = stage;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await button('job.compute').waitFor();
  await page.evaluate(() => window.workbench?.faults().startCellEdit());
  await button('job.compute').click();
  await button('pane.cancel').waitFor();
  await page.waitForTimeout(500);
  expect(await moving(stage)).toEqual([]);
  await pane.getByRole('progressbar').waitFor({ state: 'attached' });
  await page.evaluate(() => window.workbench?.faults().endCellEdit());
  await page.close();
});

/** What moves at this moment. */
function moving({ pane }: Stage): Promise<readonly string[]> {
  return pane.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => JSON.stringify(effect?.getTiming())),
  );
}
