import { openStage, showTheme, type Stage, type Theme } from '../../scripts/screenshots/stage';
import { tours } from '../../scripts/screenshots/tours';
import { barriers, tightness } from './support/barriers';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

interface Sight {
  readonly said: string;
  readonly language: 'zh-TW' | 'en';
  readonly themes: readonly Theme[];
  readonly size: { readonly width?: number; readonly height?: number };
}

const sights: readonly Sight[] = [
  { said: 'in every theme', language: 'zh-TW', themes: ['dark', 'contrast', 'light'], size: {} },
  // At twice the size, half of the height is left; and no pane is narrower than this.
  { said: 'narrow and low', language: 'en', themes: ['light'], size: { width: 320, height: 560 } },
];

describe.each(sights)('seen $said ($language)', ({ language, themes, size }) => {
  test.each(tours)('$name: nobody is kept out, and everything fits', async ({ opens, walk }) => {
    const stage = await openStage(real.browser, real.url, { language, ...opens, ...size });
    const found: string[] = [];
    await walk(stage, async (state) => {
      for (const theme of themes) {
        await showTheme(stage, theme);
        const problems = await barriers(stage.pane);
        found.push(...problems.map((problem) => `${state}, ${theme}: ${problem}`));
      }
      found.push(...(await tightness(stage.pane)).map((problem) => `${state}: ${problem}`));
    });
    expect(found).toEqual([]);
    expect(stage.errors).toEqual([]);
    await stage.page.close();
  });
});

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
