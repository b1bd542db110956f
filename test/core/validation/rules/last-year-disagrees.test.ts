import { testRule } from '../bed/testRule';

const LAST = { indicator: '受理申辦件數', target: '450 件', actual: '489 件' };
const NOW = { indicator: '受理申辦件數', target: '500 件' };
const lastYear = { rows: [LAST] };

testRule('last-year-disagrees', {
  valid: [
    { name: 'no workbook of last year', rows: [{ ...NOW, baseline: '520 件' }] },
    { name: 'the same figure', rows: [{ ...NOW, baseline: '489 件' }], lastYear },
    { name: 'no figure for last year', rows: [{ ...NOW, actual: '520 件' }], lastYear },
    {
      name: 'one figure in two scales',
      rows: [{ indicator: '補助金額', target: '6,000 千元', baseline: '5,200 千元' }],
      lastYear: { rows: [{ indicator: '補助金額', target: '500 萬元', actual: '520 萬元' }] },
    },
    {
      name: 'a percentage that is a ratio there',
      rows: [{ indicator: '妥善率', target: '90%', baseline: '85%' }],
      lastYear: { rows: [{ indicator: '妥善率', target: '80%', actual: 0.85 }] },
    },
    {
      name: 'a figure rounded to 萬',
      rows: [{ indicator: '參觀人次', target: '65 萬人次', baseline: '60.3 萬人次' }],
      lastYear: { rows: [{ indicator: '參觀人次', target: '600,000 人次', actual: '603,349 人次' }] },
    },
    {
      name: 'a figure that was restated, and says so',
      rows: [{ ...NOW, narrative: '達成 530 件，較 99 年 492 件（修正後統計）增加。', actual: '530 件' }],
      lastYear,
    },
    {
      name: 'last year’s target, not its result',
      rows: [{ ...NOW, target: '500 件（99年目標值 450 件）' }],
      lastYear,
    },
    {
      name: 'another thing’s figure of that year',
      rows: [
        { ...NOW, actual: '530 件', narrative: '達成 530 件。另辦理說明會 99 年 12 件、100 年 15 件。' },
      ],
      lastYear,
    },
    {
      name: 'half of the year',
      rows: [{ ...NOW, actual: '530 件', narrative: '達成 530 件，99 年 6 月底為 210 件。' }],
      lastYear,
    },
    {
      name: 'an indicator that was renamed: nothing is proven',
      rows: [{ indicator: '環境部河川巡查件數', target: '500 件', baseline: '520 件' }],
      lastYear: { rows: [{ indicator: '環保署河川巡查件數', target: '450 件', actual: '489 件' }] },
    },
    {
      name: 'a column of last year beside a workbook of five years ago',
      rows: [{ ...NOW, baseline: '520 件' }],
      lastYear: { title: '95年度施政績效報告', rows: [LAST] },
    },
  ],
  invalid: [
    {
      name: 'another figure in the column of last year',
      rows: [{ ...NOW, baseline: '520 件' }],
      lastYear,
      findings: [{ quote: '520 件', arithmetic: '520 ≠ 489', says: '99年.xlsx，績效!D3' }],
    },
    {
      name: 'numbers in cells, with the unit in its column',
      rows: [{ ...NOW, unit: '件', target: 500, baseline: 520 }],
      lastYear: { rows: [{ ...LAST, unit: '件', target: 450, actual: 489 }] },
      findings: [{ quote: '520', arithmetic: '520 ≠ 489' }],
    },
    {
      name: 'last year’s result in the target’s cell',
      rows: [{ ...NOW, target: '500 件（99年實際值 520 件）' }],
      lastYear,
      findings: [{ quote: '520 件' }],
    },
    {
      name: 'the year 西元 here and 民國 there, and other numbering',
      title: '2011年度施政績效報告',
      rows: [{ ...NOW, indicator: '1. 受理申辦件數', narrative: '2010 年實際值為 520 件。' }],
      lastYear: { rows: [{ ...LAST, indicator: '(三)受理 申辦件數' }] },
      findings: [{ quote: '520 件' }],
    },
    {
      name: 'the field of the result in last year’s narrative, its column empty',
      rows: [{ ...NOW, baseline: '520 件' }],
      lastYear: {
        rows: [
          {
            ...LAST,
            actual: '',
            narrative: '三、年度目標值及達成度：\n(一)年度目標值：450 件。\n(二)達成度：489 件。',
          },
        ],
      },
      findings: [{ quote: '520 件', arithmetic: '520 ≠ 489' }],
    },
    {
      name: 'money in two scales',
      rows: [{ indicator: '補助金額', target: '6,000 千元', baseline: '5,200 千元' }],
      lastYear: { rows: [{ indicator: '補助金額', target: '400 萬元', actual: '489 萬元' }] },
      findings: [{ quote: '5,200 千元', arithmetic: '5,200 千元 ≠ 4,890,000 元' }],
    },
    {
      name: 'each of two indicators of one name, told apart by their goals',
      rows: [
        { goal: '乙目標', indicator: '訓練人次', target: '90 人次', baseline: '80 人次' },
        { goal: '甲目標', indicator: '訓練人次', target: '60 人次', baseline: '55 人次' },
      ],
      lastYear: {
        rows: [
          { goal: '甲目標', indicator: '訓練人次', target: '50 人次', actual: '55 人次' },
          { goal: '乙目標', indicator: '訓練人次', target: '70 人次', actual: '75 人次' },
        ],
      },
      findings: [{ quote: '80 人次', arithmetic: '80 ≠ 75' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { goal: 'Permits', indicator: 'Permits issued', target: '500 permits (2023 actual: 520 permits)' },
      ],
      lastYear: {
        language: 'en',
        rows: [
          { goal: 'Permits', indicator: 'Permits issued', target: '450 permits', actual: '489 permits' },
        ],
      },
      findings: [{ quote: '520 permits', arithmetic: '520 ≠ 489' }],
    },
  ],
});
