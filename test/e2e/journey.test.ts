import { openStage, type Stage } from '../../scripts/screenshots/stage';
import { fillSheet } from '../../scripts/screenshots/tour';
import '../../src/core/handover/wording';
import { announced, chooseTab, enterPane, focused, listen, stepTo } from './support/keyboard';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(600_000);

const real = realBrowser();

/** Four figures that a person has to settle, and one row whose text has markup and a wrong rate. */
const REPORT = [
  ['衡量指標', '目標值', '實際值', '達成情形分析'],
  ['滿意度', '≧98%', '0.987', ''],
  ['陳情案件數', '100 件', '84 件', ''],
  ['參訓人數', '100 人', '', '本年度甲班 80 人，乙班 120 人。'],
  ['輔導家數', '100 家', '1,161 家', ''],
  ['講習', '100 場', '157 場', '<p>達成度：157 場，達成率 150%，符合年度目標值。</p>'],
];

/** Everything that stands on the first sheet. */
function sheetText({ page }: Stage): Promise<string> {
  return page.evaluate(async () => {
    await window.workbench?.settled();
    const [sheet = ''] = window.workbench?.sheetNames() ?? [];
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].flatMap((column) =>
      [1, 2, 3, 4, 5, 6].map((row) => `${column}${String(row)}`),
    );
    return names.map((name) => `${name}=${window.workbench?.cell(sheet, name).text ?? ''}`).join('\n');
  });
}

test('a report from its doubtful figures to the sheet for the meeting, and all back, by keyboard alone', async () => {
  const stage = await openStage(real.browser, real.url, { language: 'en', used: true, workbook: 'empty' });
  const { page, pane, word, button } = stage;
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await fillSheet(stage, REPORT);
  const before = await sheetText(stage);
  await button('pane.to-confirm', { count: 4 }).waitFor();
  await listen(stage);
  await enterPane(stage);

  // Settle: 1 chooses, Enter confirms and goes on.
  await stepTo(stage, word('pane.to-confirm', { count: 4 }));
  await press('Enter');
  for (const left of [4, 3, 2, 1]) {
    await pane.getByText(word('questions.left', { count: left }), { exact: true }).waitFor();
    await pane.locator('h2:focus').waitFor();
    await press('1');
    await press('Enter');
  }
  await pane.getByText(word('questions.done')).waitFor();
  expect(await focused(stage)).toBe(word('questions.to-overview'));
  await press('Enter');
  await button('pane.confirmed', { count: 4 }).waitFor();

  // Preview, compute.
  await enterPane(stage);
  await stepTo(stage, word('pane.plan.show'));
  await press('Enter');
  await pane.locator('#attain-preview li').first().waitFor();
  await stepTo(stage, word('job.compute'), 'Shift+Tab');
  await press('Enter');
  await announced(stage, /cells? written/);
  expect(await focused(stage)).toBe(word('job.compute'));

  // Validate, tidy up.
  await enterPane(stage);
  await chooseTab(stage, 'findings');
  await stepTo(stage, word('job.validate'));
  await press('Enter');
  await announced(stage, /finding/);
  await enterPane(stage);
  await stepTo(stage, /^Tidy up formatting first/);
  await press('Enter');
  await stepTo(stage, /^Tidy up (?:all|\d)/);
  await press('Enter');
  await stepTo(stage, /^Fix \d+ cells?$/);
  await press('Enter');
  await announced(stage, /fixed/);

  // Draft, accept, write: one button, three times.
  await enterPane(stage);
  await chooseTab(stage, 'draft');
  await stepTo(stage, word('job.draft'));
  await press('Enter');
  await announced(stage, /to decide on/);
  expect(await focused(stage)).toMatch(/^Accept/);
  await press('Enter');
  expect(await focused(stage)).toMatch(/^Write/);
  await press('Enter');
  await announced(stage, /written/);
  expect(await sheetText(stage)).toContain('達成率 157');

  // The sheet for the meeting.
  await enterPane(stage);
  await chooseTab(stage, 'findings');
  await enterPane(stage);
  await stepTo(stage, word('review.export'));
  await press('Enter');
  await pane.getByRole('menuitem').first().waitFor();
  await press('End');
  expect(await focused(stage)).toContain(word('review.meeting.write'));
  await press('Enter');
  await announced(stage, word('handover.review.written', { sheet: word('handover.review.name') }));
  expect(await page.evaluate(() => window.workbench?.sheetNames())).toHaveLength(2);

  // All back, write by write.
  await enterPane(stage);
  await chooseTab(stage, 'overview');
  for (let writes = 0; writes < 3; writes++) {
    await button('job.restore').waitFor();
    await enterPane(stage);
    await stepTo(stage, word('job.restore'));
    await press('Enter');
    await announced(stage, /restored/);
  }
  await button('job.restore').waitFor({ state: 'detached' });
  expect(await sheetText(stage)).toBe(before);
  expect(stage.errors).toEqual([]);
  await page.close();
});
