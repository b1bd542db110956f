import type { TestRow } from '../bed/rows';
import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

const row = (target: string, result: string, progress?: string): TestRow => ({
  target,
  narrative: narrative(target, result, progress),
});
const met = row('100 場', '120 場，符合並超越年度目標值');

testRule('status-missing', {
  valid: [
    { name: 'a phrase in every row', rows: [met, met, row('22 縣市', '22 縣市，符合年度目標值')] },
    { name: 'a table without phrases', rows: [row('100 場', '120 場'), row('100 場', '120 場')] },
    { name: 'few rows with a phrase', rows: [met, row('100 場', '120 場'), row('100 場', '120 場')] },
    {
      name: 'a phrase in the account of the work',
      rows: [met, met, row('100 場', '120 場', '已達成年度目標。')],
    },
    {
      name: 'a word of its own in the column',
      rows: [
        { target: 80, actual: 90, status: '達成' },
        { target: 80, actual: 90, status: '達成' },
        { target: 80, actual: 90, status: '甲等' },
      ],
    },
    { name: 'a row without a result', rows: [met, met, { target: '100 場' }] },
  ],
  invalid: [
    {
      name: 'a result without a phrase',
      rows: [met, met, row('100%', '100%')],
      findings: [{ quote: '100%', indicator: 3 }],
    },
    {
      name: 'a coded level answered with a percentage, and no phrase',
      rows: [
        met,
        met,
        {
          target: '2',
          narrative: narrative(
            '2',
            '100%',
            '已辦理。',
            '0 代表「2 項均未達到」、1 代表「達到 1 項」、2 代表「2 項均達到」。',
          ),
        },
      ],
      findings: [{ quote: '100%', indicator: 3 }],
    },
    {
      name: 'a blank cell of the status column',
      rows: [
        { target: 80, actual: 90, status: '達成' },
        { target: 80, actual: 90, status: '達成' },
        { target: 80, actual: 90, status: '' },
      ],
      findings: [{ quote: '', indicator: 3 }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: 80, actual: 90, status: 'Met' },
        { target: 80, actual: 70, status: 'Not met' },
        { target: 80, actual: 90, status: '' },
      ],
      findings: [{ quote: '', indicator: 3 }],
    },
  ],
});
