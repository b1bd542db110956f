import { openReport, validate } from '../../../src/actions';
import { itemsOfFinding, itemsOfQuestions, mailText } from '../../../src/core/handover/mail';
import { openFindings } from '../../../src/core/validation/engine/entries';
import { memoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';

const REPORT = [
  ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'],
  ['一、便民', '線上申辦件數', '300 件', '達成度：310 件，達成率 150%，符合並超越年度目標值。'],
  ['二、合作', '洽談件數', '8,000 人', '達成度：9,000 件。'],
];

test('one finding becomes a polite request with the words, the calculation, and what to send back', async () => {
  const workbook = memoryWorkbook({ 績效: REPORT });
  const view = await openReport(workbook, {}, {});
  const { entries } = openFindings((await validate(workbook, view, {})).findings);
  const entry = entries.find(({ rule }) => rule === 'rate-mismatch');
  const items = entry ? itemsOfFinding(entry) : [];
  const lines = mailText({ name: '一、便民', sheet: '績效', items }, 'zh-TW').split('\n');
  expect(lines[0]).toBe('主旨：請協助確認「一、便民」填報內容');
  expect(lines[4]).toMatch(/^「績效」所列「一、便民」，有下列 \d 項尚待釐清，請協助確認：$/);
  expect(lines[6]).toMatch(/^1\. .*150%/);
  expect(lines[7]).toMatch(/^\u3000原文（D2）：「.*150%」$/);
  expect(lines[8]).toBe('　算式：310 ÷ 300 = 103.33%');
  expect(lines.at(-1)).toBe('謝謝您的協助。');
});

test('the questions of one indicator are asked together, and no other’s', async () => {
  const view = await openReport(memoryWorkbook({ 績效: REPORT }), {}, {});
  const items = itemsOfQuestions(view.questions, 2);
  expect(items).toHaveLength(view.questions.filter(({ indicator }) => indicator === 2).length);
  const text = mailText({ name: '二、合作', sheet: '績效', items }, 'en');
  expect(text).toMatch(/^Subject: Please check what is reported for “二、合作”\n\nHello,\n\n/);
  expect(text).toContain('one point about “二、合作” is not clear yet. Could you please check it?');
  expect(text).toContain('9,000 件');
  expect(text).not.toContain('310');
});

test('a long quote is cut, and the whole table has its sheet for a name', () => {
  const at = { cell: { row: 1, column: 3 }, start: 0, end: 200, quote: '長'.repeat(200) };
  const item = { ask: { id: 'question.ask.undecided', slots: {} }, at, arithmetic: null } as const;
  const text = mailText({ name: null, sheet: '績效', items: [item] }, 'zh-TW');
  expect(text).toContain(`「${'長'.repeat(80)}…」`);
  expect(text).toContain('「績效」有下列 1 項尚待釐清');
});
