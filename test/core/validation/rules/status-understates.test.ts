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

testRule('status-understates', {
  valid: [
    {
      name: 'a red light as the legend says',
      title: '100年度施政績效報告（綠燈：達成率90%以上；黃燈：70%以上未達90%；紅燈：未達70%）',
      rows: [{ target: '100 件', actual: '60 件', status: '紅燈' }],
    },
    {
      name: 'a table that calls all met',
      rows: [row('100 場', '157 場，符合年度目標值'), row('80 件', '81 件，符合年度目標值')],
    },
    {
      name: 'exceeded by much here, by little there',
      rows: [row('100 場', '157 場，符合並超越年度目標值'), row('200 件', '201 件，符合年度目標值')],
    },
    {
      name: 'just met, beside a row that is exceeded',
      rows: [row('200 場', '201 場，符合並超越年度目標值'), row('200 件', '200 件，符合年度目標值')],
    },
    {
      name: 'a stronger phrase that its own numbers do not bear',
      rows: [row('22 縣市', '22 縣市，符合並超越年度目標值'), row('200 件', '201 件，符合年度目標值')],
    },
    { name: 'missed and called so', rows: [row('100 場', '90 場，未達年度目標值')] },
    {
      name: 'called missed, where nobody says which way is better',
      rows: [{ target: '30%', actual: '38%', status: '未達目標' }],
    },
    {
      name: 'an unanswered condition',
      rows: [{ target: '達60次以上，並獲3國以上回應', narrative: narrative('60次以上', '84次，未達成目標') }],
    },
  ],
  invalid: [
    {
      name: 'a light that the legend gives lower rates only',
      title: '100年度施政績效報告（綠燈：達成率90%以上；黃燈：70%以上未達90%；紅燈：未達70%）',
      rows: [{ target: '100 件', actual: '85 件', status: '紅燈' }],
      findings: [{ quote: '紅燈', message: 'light', says: '達成率為 85.00%' }],
    },
    {
      name: 'the same margin, called less',
      rows: [
        row('600,000 件', '603,349 件，達成率 100.56%，符合並超越年度目標值'),
        row('400 件', '402 件，符合年度目標值'),
      ],
      findings: [
        {
          quote: '符合年度目標值',
          indicator: 2,
          message: 'other-row',
          arithmetic: '402 ÷ 400 = 100.50%',
          says: '第 1 項',
        },
      ],
    },
    {
      name: 'more than a row that is called greatly exceeded',
      rows: [row('100 件', '479 件，符合並大幅超前年度目標值'), row('80 件', '929 件，符合並超越年度目標值')],
      findings: [{ quote: '符合並超越年度目標值', indicator: 2, message: 'other-row' }],
    },
    {
      name: 'met, called missed',
      rows: [{ target: '100 場以上', actual: '120 場', status: '未達目標' }],
      findings: [{ quote: '未達目標', message: 'met', arithmetic: '120 ÷ 100 = 120.00%' }],
    },
    {
      name: 'below a ceiling, called missed',
      rows: [{ target: '10%以下', actual: '8%', status: '未達成' }],
      findings: [{ quote: '未達成', message: 'met', arithmetic: '8% < 10%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: 'at least 60 workshops', actual: '84 workshops', status: 'Not met' }],
      findings: [{ quote: 'Not met', message: 'met' }],
    },
  ],
});
