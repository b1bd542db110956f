import { testRule } from '../bed/testRule';

const rate = { indicator: '測站資料完整率', target: '95%' };
const lastYear = { rows: [{ ...rate, target: '100%' }] };

testRule('target-lowered', {
  valid: [
    { name: 'no workbook of last year', rows: [rate] },
    { name: 'the same target', rows: [{ ...rate, target: '100%' }], lastYear },
    { name: 'a higher one', rows: [rate], lastYear: { rows: [{ ...rate, target: '90%' }] } },
    {
      name: 'a reason in the target’s cell',
      rows: [{ ...rate, target: '95%（因半數測站改建，目標值由 100% 調降為 95%）' }],
      lastYear,
    },
    {
      name: 'a reason in the narrative',
      rows: [{ ...rate, narrative: '配合預算刪減，本年度目標值下修。' }],
      lastYear,
    },
    {
      name: 'a reason in the next sentence',
      rows: [{ ...rate, narrative: '本年度目標值調整為 95%。係因半數測站改建。' }],
      lastYear,
    },
    {
      name: 'a lower ceiling, where less is better',
      rows: [{ indicator: '漏水率', target: '低於 14%' }],
      lastYear: { rows: [{ indicator: '漏水率', target: '低於 15%' }] },
    },
    {
      name: 'one amount in two scales',
      rows: [{ indicator: '補助金額', target: '500 萬元' }],
      lastYear: { rows: [{ indicator: '補助金額', target: '5,000 千元' }] },
    },
    {
      name: 'another unit, which is another rule’s',
      rows: [{ indicator: '宣導場次', target: '20 場次' }],
      lastYear: { rows: [{ indicator: '宣導場次', target: '300 人次' }] },
    },
    {
      name: 'a date',
      rows: [{ indicator: '完成系統建置', target: '100年6月30日' }],
      lastYear: { rows: [{ indicator: '完成系統建置', target: '99年12月31日' }] },
    },
    {
      name: 'last year’s target as it was revised',
      rows: [{ indicator: '受理申辦件數', target: '400 件' }],
      lastYear: { rows: [{ indicator: '受理申辦件數', target: '原訂 400 件，修正為 500 件' }] },
    },
  ],
  invalid: [
    {
      name: 'a lower percentage',
      rows: [rate],
      lastYear,
      findings: [{ quote: '95%', message: 'fell', arithmetic: '95% < 100%', says: '「100%」' }],
    },
    {
      name: 'a higher ceiling, where less is better',
      rows: [{ indicator: '漏水率', target: '低於 16%' }],
      lastYear: { rows: [{ indicator: '漏水率', target: '低於 15%' }] },
      findings: [{ quote: '16%', message: 'rose', arithmetic: '16% > 15%' }],
    },
    {
      name: 'a smaller amount in another scale',
      rows: [{ indicator: '補助金額', target: '480 萬元' }],
      lastYear: { rows: [{ indicator: '補助金額', target: '5,000 千元' }] },
      findings: [{ quote: '480 萬元', arithmetic: '4,800,000 元 < 5,000 千元' }],
    },
    {
      name: 'a reason for something else',
      rows: [{ ...rate, narrative: '因人力不足，完整率未達 95%。' }],
      lastYear,
      findings: [{ quote: '95%' }],
    },
    {
      name: 'a revision without a reason',
      rows: [{ ...rate, narrative: '本年度目標值修正。' }],
      lastYear,
      findings: [{ quote: '95%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ indicator: 'Permits issued', target: '400 permits' }],
      lastYear: { language: 'en', rows: [{ indicator: 'Permits issued', target: '450 permits' }] },
      findings: [{ quote: '400 permits', message: 'fell' }],
    },
  ],
});
