import { EXAMPLES, type Rows } from '../../scripts/layouts/examples';
import { openStage, type Stage } from '../../scripts/screenshots/stage';
import { openTab } from '../../scripts/screenshots/tour';
import { SHAPES, type Shape } from '../../src/core/layout/table';
import { cellsOf, sheetAsItIs } from './support/attain';
import { announced, enterPane, focused, listen } from './support/keyboard';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

/** Where the rates of an example stand once they are computed: in its own cells, or in a column beside it. */
const RATES: Readonly<Record<Shape, readonly { readonly cells: string[]; readonly rates: number[] }[]>> = {
  list: [
    { cells: ['F2', 'F3'], rates: [1.05, 0.97] },
    { cells: ['I3', 'I4'], rates: [0.98, 1] },
    { cells: ['C2', 'C3'], rates: [1.05, 0.94] },
  ],
  across: [{ cells: ['D3', 'G3', 'D4', 'G4'], rates: [1.05, 0.9, 0.98, 1.05] }],
  stacked: [{ cells: ['D4', 'D7'], rates: [1.04, 0.9] }],
  block: [{ cells: ['C5', 'C13'], rates: [1.06, 0.96] }],
  card: [{ cells: ['B4', 'B10'], rates: [8892 / 8500, 0.875] }],
  transposed: [{ cells: ['B4', 'C4', 'D4'], rates: [341 / 330, 0.96, 1.05] }],
};

async function openWith(rows: Rows): Promise<Stage & { readonly sheet: string }> {
  const stage = await openStage(real.browser, real.url, {
    language: 'zh-TW',
    used: true,
    workbook: 'empty',
  });
  const sheet = await stage.page.evaluate(async (values) => {
    const [name = ''] = window.workbench?.sheetNames() ?? [];
    await window.workbench?.fill(name, values);
    return name;
  }, rectangular(rows));
  await stage.button('pane.reread').click();
  await stage.button('job.compute').waitFor();
  await stage.pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
  await listen(stage);
  return { ...stage, sheet };
}

/** Rows of one width; what is empty is left so. */
function rectangular(rows: Rows): (string | number | null)[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const value = row[column] ?? '';
      return value === '' ? null : value;
    }),
  );
}

const examples = SHAPES.flatMap((shape) =>
  EXAMPLES[shape].map(({ rows }, index) => ({
    shape,
    number: index + 1,
    rows: rows['zh-TW'],
    expected: RATES[shape][index],
  })),
);

test.each(examples)(
  '$shape $number: the three jobs run, the cells are right, and Restore gives the sheet back',
  async ({ rows, expected }) => {
    const stage = await openWith(rows);
    const { page, button, sheet } = stage;
    const before = await sheetAsItIs(page, sheet, 'L', 24);

    await button('job.compute').click();
    await announced(stage, /已寫入/);
    await page.evaluate(() => window.workbench?.settled());
    const written = await cellsOf(page, sheet, expected?.cells ?? []);
    expect(written.map(({ value }) => Number(Number(value).toFixed(6)))).toEqual(
      expected?.rates.map((rate) => Number(rate.toFixed(6))),
    );

    await openTab(stage, 'findings');
    await button('job.validate').click();
    await announced(stage, /檢核完成/);
    await openTab(stage, 'draft');
    await button('job.draft').click();
    await announced(stage, /草擬完成/);

    await openTab(stage, 'overview');
    await button('job.restore').click();
    await announced(stage, /已還原/);
    await page.evaluate(() => window.workbench?.settled());
    expect(JSON.parse(await sheetAsItIs(page, sheet, 'L', 24))).toEqual(JSON.parse(before));
    expect(stage.errors).toEqual([]);
    await page.close();
  },
);

/** The keys that were pressed since the pane was entered. */
function counting({ page }: Stage): {
  readonly press: (...keys: string[]) => Promise<void>;
  readonly count: () => number;
} {
  let pressed = 0;
  return {
    press: async (...keys) => {
      for (const key of keys) {
        pressed++;
        await page.keyboard.press(key);
      }
    },
    count: () => pressed,
  };
}

/** Goes from the first stop of the pane to the page that says how the table is read. */
async function toLayout(stage: Stage): Promise<ReturnType<typeof counting>> {
  const keys = counting(stage);
  await enterPane(stage);
  await keys.press('Tab', 'Tab', 'Tab', 'Tab');
  expect(await focused(stage)).toBe(stage.word('pane.layout.title'));
  await keys.press('Enter');
  await stage.pane.locator('form select:focus').waitFor();
  return keys;
}

/** Waits until the table was read as it was said. */
async function applied({ pane, button }: Stage): Promise<void> {
  await button('job.compute').waitFor();
  await pane.locator('[role=progressbar]').waitFor({ state: 'detached' });
}

describe('by the keyboard, in fewer than ten strokes,', () => {
  test('a wrong column is corrected', async () => {
    const stage = await openWith([
      ['衡量指標', '目標值', '期中實績', '實際值'],
      ['受理申請件數', 100, 40, 90],
      ['訪視家戶數', 50, 20, 60],
    ]);
    const keys = await toLayout(stage);
    // From the indicator over the target to the actual, which is to be that of column C.
    await keys.press('Tab', 'Tab', 'c', 'Enter');
    await applied(stage);
    expect(keys.count()).toBeLessThan(10);
    await stage.button('job.compute').click();
    await announced(stage, /已寫入/);
    await stage.page.evaluate(() => window.workbench?.settled());
    const [rate] = await cellsOf(stage.page, stage.sheet, ['E2']);
    expect(rate?.value).toBe(0.4);
    await stage.page.close();
  });

  test('another period is chosen', async () => {
    const stage = await openWith(EXAMPLES.list[1]?.rows['zh-TW'] ?? []);
    const keys = await toLayout(stage);
    await keys.press('ArrowUp', 'Enter');
    await applied(stage);
    expect(keys.count()).toBeLessThan(10);
    await stage.button('job.compute').click();
    await announced(stage, /已寫入/);
    await stage.page.evaluate(() => window.workbench?.settled());
    const [rate] = await cellsOf(stage.page, stage.sheet, ['I3']);
    expect(rate?.value).toBe(1.07);
    await stage.page.close();
  });

  test('a wrong row of a block is corrected', async () => {
    const stage = await openWith([
      ['1. 關鍵績效指標：受理申請件數（件）'],
      ['項目', '111年度', '112年度'],
      ['原訂目標值', 100, 120],
      ['實際值', 95, 126],
      ['查證值', 95, 90],
      ['達成度(%)', '', ''],
    ]);
    const keys = await toLayout(stage);
    // From the target over the actual to 查證值, which becomes the actual.
    await keys.press('Tab', 'Tab', 'ArrowDown', 'Enter');
    await applied(stage);
    expect(keys.count()).toBeLessThan(10);
    await stage.button('job.compute').click();
    await announced(stage, /已寫入/);
    await stage.page.evaluate(() => window.workbench?.settled());
    const [rate] = await cellsOf(stage.page, stage.sheet, ['C6']);
    expect(rate?.value).toBe(0.75);
    await stage.page.close();
  });

  test('another year of a block is chosen', async () => {
    const stage = await openWith(EXAMPLES.block[0]?.rows['zh-TW'] ?? []);
    const keys = await toLayout(stage);
    // The period stands before the rows.
    await keys.press('Shift+Tab', 'ArrowUp', 'Enter');
    await applied(stage);
    expect(keys.count()).toBeLessThan(10);
    await stage.button('job.compute').click();
    await announced(stage, /已寫入/);
    await stage.page.evaluate(() => window.workbench?.settled());
    const [rate] = await cellsOf(stage.page, stage.sheet, ['B5']);
    expect(Number(Number(rate?.value).toFixed(6))).toBe(1.011111);
    await stage.page.close();
  });
});
