import type { TestRow } from '../bed/rows';
import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

const row = (target: string, result: string): TestRow => ({ target, narrative: narrative(target, result) });

testRule('status-wording-unstable', {
  valid: [
    {
      name: 'one phrase for all',
      rows: [row('100 場', '157 場，符合年度目標值'), row('80 件', '81 件，符合年度目標值')],
    },
    {
      name: 'thresholds that hold',
      rows: [
        row('100 場', '100 場，符合年度目標值'),
        row('100 場', '157 場，符合並超越年度目標值'),
        row('100 場', '479 場，符合並大幅超前年度目標值'),
      ],
    },
    {
      name: 'a threshold of its own',
      rows: [row('100 場', '108 場，符合年度目標值'), row('100 場', '115 場，符合並超越年度目標值')],
    },
    {
      name: 'a phrase that its numbers do not bear, reported by itself',
      rows: [row('22 縣市', '22 縣市，符合並超越年度目標值'), row('30 件', '30 件，符合年度目標值')],
    },
    {
      name: 'rows without phrases',
      rows: [row('100 場', '100 場'), row('100 場', '157 場，符合並超越年度目標值')],
    },
  ],
  invalid: [
    {
      name: 'the same margin under two phrases',
      rows: [row('600,000 件', '603,349 件，符合並超越年度目標值'), row('400 件', '402 件，符合年度目標值')],
      findings: [{ quote: '符合年度目標值', indicator: null, says: '第 1 項（100.56%）' }],
    },
    {
      name: 'two phrases crossed, named once with the nearest rows',
      rows: [
        row('100 件', '150 件，符合並超越年度目標值'),
        row('100 件', '151 件，符合年度目標值'),
        row('100 件', '190 件，符合年度目標值'),
      ],
      findings: [{ quote: '符合年度目標值', indicator: null, says: '151.00%' }],
    },
    {
      name: 'greatly exceeded below exceeded',
      rows: [
        row('100 件', '157 件，符合並大幅超前年度目標值'),
        row('100 件', '180 件，符合並超越年度目標值'),
      ],
      findings: [{ quote: '符合並超越年度目標值', indicator: null }],
    },
    {
      name: 'a status column',
      rows: [
        { target: 80, actual: 100, status: '超越' },
        { target: 80, actual: 100, status: '達成' },
      ],
      findings: [{ quote: '達成', indicator: null, says: '125.00%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: '60 workshops', actual: '84 workshops', status: 'Exceeded' },
        { target: '60 workshops', actual: '84 workshops', status: 'Met' },
      ],
      findings: [{ quote: 'Met', indicator: null }],
    },
  ],
});
