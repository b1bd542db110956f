import { fillSheet, type Tour } from './tour';

/** Figures of every kind that a person has to settle. */
const DOUBTFUL = [
  ['衡量指標', '目標值', '實際值', '達成情形分析'],
  ['滿意度', '≧98%', '0.987', ''],
  ['陳情案件數', '100 件', '84 件', ''],
  ['參訓人數', '100 人', '', '本年度甲班 80 人，乙班 120 人。'],
  ['輔導家數', '100 家', '1,161 家', ''],
  ['講習', '10 場', '12 場', ''],
];

export const questionsTour: Tour = {
  name: 'what is to be confirmed',
  opens: { used: true, workbook: 'empty' },
  async walk(stage, look) {
    const { pane, page, word, button } = stage;
    await fillSheet(stage, DOUBTFUL);
    await button('pane.to-confirm', { count: 4 }).waitFor();
    await look('doubtful-overview');
    await button('pane.to-confirm', { count: 4 }).click();
    await pane.locator('h2:focus').waitFor();
    await look('question-unit');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await pane.locator('h2:focus').waitFor();
    await look('question-direction');
    await button('questions.skip').click();
    await pane.locator('h2:focus').waitFor();
    await page.keyboard.press('Enter');
    await pane.getByText(word('questions.choose-first')).waitFor();
    await look('question-rivals');
    await page.keyboard.press('4');
    await page.keyboard.type('很多');
    await page.keyboard.press('Enter');
    await pane.getByText(/很多/).waitFor();
    await look('question-typed');
    await pane.locator('h2').focus();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await pane.getByText(word('questions.answered'), { exact: true }).waitFor();
    await look('question-answered');
  },
};

export const noQuestionsTour: Tour = {
  name: 'all is confirmed',
  opens: { used: true, workbook: 'empty' },
  async walk(stage, look) {
    const { pane, page, word, button } = stage;
    await fillSheet(stage, DOUBTFUL.slice(0, 2));
    await button('pane.to-confirm', { count: 1 }).click();
    await pane.locator('h2:focus').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await pane.getByText(word('questions.done')).waitFor();
    await look('questions-done');
  },
};
