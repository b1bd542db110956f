import { openStage, showTheme, type Theme } from '../../../scripts/screenshots/stage';
import { tours } from '../../../scripts/screenshots/tours';
import { barriers, tightness } from './barriers';
import { realBrowser } from './realBrowser';

/** How the pane is looked at. */
export interface Sight {
  readonly language: 'zh-TW' | 'en';
  readonly themes: readonly Theme[];
  readonly size: { readonly width?: number; readonly height?: number };
}

/** Goes through every state of the pane, a test for each tour. Each sight is a file, so that two run side by side. */
export function testEveryState({ language, themes, size }: Sight): void {
  const real = realBrowser();
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
}
