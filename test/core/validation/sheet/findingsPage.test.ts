import { message } from '../../../../src/core/language/message';
import type { Finding } from '../../../../src/core/validation/engine/finding';
import '../../../../src/core/validation/rules';
import { findingsPage } from '../../../../src/core/validation/findingSheets/findingsPage';

const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'rate-mismatch',
  severity: 'error',
  message: message('findings.mended'),
  at: { cell: { row: 6, column: 3 }, start: 0, end: 4, quote: '230%' },
  arithmetic: null,
  related: [],
  elsewhere: [],
  fix: null,
  proposal: null,
  indicator: 1,
  key: 'k',
  accepted: null,
  ...parts,
});
const pageOf = (sheet: string, ...findings: Finding[]) =>
  findingsPage([{ sheet, findings, indicatorName: (number) => `第${number}項` }], 'zh-TW');

test('links to cells of sheets with any name', () => {
  const links = ['績效', "王's 表", '2024', '含"引號"'].map(
    (sheet) => pageOf(sheet, finding({})).rows[0]?.[0],
  );
  expect(links).toEqual(
    [
      `=HYPERLINK("#'績效'!D7","績效!D7")`,
      `=HYPERLINK("#'王''s 表'!D7","'王''s 表'!D7")`,
      `=HYPERLINK("#'2024'!D7","'2024'!D7")`,
      `=HYPERLINK("#'含""引號""'!D7","'含""引號""'!D7")`,
    ].map((formula) => ({ kind: 'formula', formula })),
  );
});

test('names the rule, the severity and the indicator in the language of the reader', () => {
  const [row] = pageOf('績效', finding({ arithmetic: '194 ÷ 82 = 236.59%' })).rows;
  expect(row?.slice(1).map((cell) => (cell.kind === 'value' ? cell.value : ''))).toEqual([
    '比率與數字不符',
    '錯誤',
    '第1項',
    '已修正一項檢核結果。',
    '194 ÷ 82 = 236.59%',
    '230%',
    '',
  ]);
});

test('puts errors first and the accepted last, and keeps reading order within', () => {
  const rows = pageOf(
    '績效',
    finding({ severity: 'info', at: { ...finding({}).at, quote: '一' } }),
    finding({ accepted: '已核定', at: { ...finding({}).at, quote: '二' } }),
    finding({ at: { ...finding({}).at, quote: '三' } }),
    finding({ severity: 'warning', at: { ...finding({}).at, quote: '四' } }),
    finding({ at: { ...finding({}).at, quote: '五' } }),
  ).rows;
  expect(rows.map((row) => (row[6]?.kind === 'value' ? row[6].value : ''))).toEqual([
    '三',
    '五',
    '四',
    '一',
    '二',
  ]);
});

test('cuts a quote that nobody can look over, never through a character', () => {
  const [row] = pageOf(
    '績效',
    finding({ at: { ...finding({}).at, quote: `${'報'.repeat(999)}😀${'告'.repeat(5_000)}` } }),
  ).rows;
  expect(row?.[6]).toEqual({ kind: 'value', value: `${'報'.repeat(999)}…` });
});
