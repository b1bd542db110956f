import { testRule } from '../bed/testRule';

const LAST = { indicator: '受理申辦件數', target: '450 件', actual: '489 件' };
const NOW = { indicator: '受理申辦件數', target: '500 件' };
const lastYear = { rows: [LAST] };

testRule('last-year-uncertain', {
  valid: [
    { name: 'no workbook of last year', rows: [{ ...NOW, baseline: '520 件' }] },
    {
      name: 'a proven difference, which is another rule’s',
      rows: [{ ...NOW, baseline: '520 件' }],
      lastYear,
    },
    {
      name: 'the figure of last year’s growth as the base of this year’s',
      rows: [
        {
          indicator: '移送案件成長率',
          standard: '(本年度件數-上年度件數)÷上年度件數×100%',
          target: '2%',
          narrative: '99 年合計移送 89 件，100 年合計移送 158 件。',
        },
      ],
      lastYear: {
        rows: [
          {
            indicator: '移送案件成長率',
            standard: '(本年度件數-上年度件數)÷上年度件數×100%',
            target: '2%',
            narrative: '98 年合計移送 80 件，99 年合計移送 89 件。',
          },
        ],
      },
    },
    {
      name: 'the right figure in the column, another scope in the prose',
      rows: [
        {
          ...NOW,
          baseline: '489 件',
          actual: '530 件',
          narrative: '達成 530 件，較 99 年 470 件增加。',
        },
      ],
      lastYear,
    },
    {
      name: 'targets of several years in one cell',
      rows: [{ ...NOW, target: '99年 450 件、100年 500 件', actual: '530 件' }],
      lastYear,
    },
    {
      name: 'two comparisons in one sentence, each with its own figure',
      rows: [
        {
          indicator: '平均服務水準',
          target: '90%',
          actual: '94.42%',
          narrative: '平均服務水準 94.42%，較 99 年 93.02% 提高，平均棄話率 0.66%，較 99 年 1.12% 減少。',
        },
      ],
      lastYear: { rows: [{ indicator: '平均服務水準', target: '90%', actual: '93.02%' }] },
    },
    {
      name: 'the amount that was reduced, beside the reduction',
      rows: [
        {
          indicator: '殘渣減少量',
          target: '減少 200 公噸',
          actual: '減少 3,276 公噸',
          narrative: '減少 3,276 公噸，較 99 年殘渣 26,439 公噸顯著改善。',
        },
      ],
      lastYear: { rows: [{ indicator: '殘渣減少量', target: '減少 150 公噸', actual: '減少 180 公噸' }] },
    },
    {
      name: 'two sisters of one name but for a word',
      rows: [{ indicator: '男性就業率', target: '60%', baseline: '58%' }],
      lastYear: { rows: [{ indicator: '女性就業率', target: '50%', actual: '49%' }] },
    },
    {
      name: 'an indicator that stands twice: nobody knows which is meant',
      rows: [
        { ...NOW, goal: '甲', baseline: '520 件' },
        { ...NOW, goal: '甲', baseline: '520 件' },
        { goal: '乙', indicator: '滿意度', target: '80%', baseline: '79%' },
      ],
      lastYear: {
        rows: [
          { ...LAST, goal: '甲' },
          { goal: '乙', indicator: '滿意度', target: '80%', actual: '79%' },
        ],
      },
    },
    {
      name: 'a merged indicator',
      rows: [{ indicator: '住宅及商業申辦件數', target: '900 件', baseline: '900 件' }],
      lastYear: {
        rows: [
          { indicator: '住宅申辦件數', target: '450 件', actual: '489 件' },
          { indicator: '商業申辦件數', target: '300 件', actual: '311 件' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a comparison in a sentence about the result',
      rows: [{ ...NOW, actual: '530 件', narrative: '達成 530 件，較 99 年 470 件增加。' }],
      lastYear,
      findings: [{ quote: '470 件', arithmetic: '470 ≠ 489', says: '請確認該句' }],
    },
    {
      name: 'last year’s figure with words of the indicator’s name',
      rows: [
        {
          indicator: '能源用戶節電率',
          target: '1%',
          actual: '1.76%',
          narrative: '節電率達 1.76%，相較 99 年（節電率 0.93%）提升。',
        },
      ],
      lastYear: { rows: [{ indicator: '能源用戶節電率', target: '1%', actual: '1.12%' }] },
      findings: [{ quote: '0.93%', arithmetic: '0.93% ≠ 1.12%' }],
    },
    {
      name: 'a renamed agency in the name',
      rows: [{ indicator: '環境部河川巡查件數', target: '500 件', baseline: '520 件' }],
      lastYear: { rows: [{ indicator: '環保署河川巡查件數', target: '450 件', actual: '489 件' }] },
      findings: [{ quote: '520 件', says: '環保署河川巡查件數' }],
    },
    {
      name: 'another goal',
      rows: [{ ...NOW, goal: '強化基層服務', baseline: '520 件' }],
      lastYear: { rows: [{ ...LAST, goal: '健全財務管理' }] },
      findings: [{ quote: '520 件', says: '健全財務管理' }],
    },
    {
      name: 'a workbook that does not say its year',
      rows: [{ ...NOW, baseline: '520 件' }],
      lastYear: { title: '施政績效報告', rows: [LAST] },
      findings: [{ quote: '520 件', says: '年度' }],
    },
    {
      name: 'a figure without a unit',
      rows: [{ ...NOW, target: '達到預期', baseline: '520' }],
      lastYear,
      findings: [{ quote: '520', says: '單位' }],
    },
    {
      name: 'a definition that changed since',
      rows: [{ ...NOW, baseline: '520 件', standard: '書面申辦件數與網路申辦件數之和' }],
      lastYear: { rows: [{ ...LAST, standard: '臨櫃受理並完成審查之案件總數' }] },
      findings: [{ quote: '520 件', says: '衡量標準已變更' }],
    },
    {
      name: 'a result that only prose holds',
      rows: [{ ...NOW, baseline: '520 件' }],
      lastYear: { rows: [{ ...LAST, actual: '', narrative: '全年受理申辦 489 件，成效良好。' }] },
      findings: [{ quote: '520 件', says: '定案' }],
    },
    {
      name: 'a figure that last year’s row holds as well',
      rows: [{ ...NOW, baseline: '520 件' }],
      lastYear: { rows: [{ ...LAST, narrative: '全年收件 520 件，其中 489 件完成受理。' }] },
      findings: [{ quote: '520 件', says: '另有「520 件」' }],
    },
  ],
});
