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
