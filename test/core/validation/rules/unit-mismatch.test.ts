import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('unit-mismatch', {
  valid: [
    { name: 'one unit', rows: [{ target: '600,000 件', narrative: narrative('600,000 件', '603,349 件') }] },
    { name: '場 and 場次', rows: [{ target: '100 場', narrative: narrative('100 場次', '157 場次') }] },
    { name: '名 and 人', rows: [{ target: '100 人', actual: '120 名' }] },
    { name: '縣市 and 個縣市', rows: [{ target: '22 縣市', actual: '22 個縣市' }] },
    {
      name: '人次 and 次, which are near',
      rows: [{ target: '1,000 人次', narrative: narrative('1,000 人次', '4,796 次') }],
    },
    { name: 'scales of one quantity', rows: [{ target: '5.6 GW', actual: '1,060 MW' }] },
    { name: 'a measure word that fits everything', rows: [{ target: '20 件', actual: '20 項' }] },
    {
      name: 'a figure of the unit beside it',
      rows: [{ target: '100 場', actual: '辦理 120 場，6,000 人參加' }],
    },
    {
      name: 'a percentage in the place of a count',
      rows: [{ target: '100 場', narrative: narrative('100 場', '102%') }],
    },
    {
      name: 'another figure in free prose',
      rows: [{ target: '100 場', narrative: '本年度共有 6,000 人參加。' }],
    },
    {
      name: 'sites in the actual cell, and the tonnes in the narrative',
      rows: [
        {
          target: '回收農膜 3.2 萬公噸',
          actual: '輔導回收站 25 處',
          narrative: '二、辦理情形：全年回收農膜 3.3 萬公噸。',
        },
      ],
    },
    {
      name: 'sites and a rate, or figures without a unit, in the actual cell',
      rows: [
        { target: '回收農膜 3.2 萬公噸', actual: '輔導回收站 25 處，達成率 98%' },
        { target: '回收農膜 3.2 萬公噸', actual: '輔導回收站 25 處，合計 33,000' },
      ],
    },
    {
      name: 'English nouns that no table knows',
      language: 'en',
      rows: [{ target: '1,200 trees', actual: '1,300 saplings' }],
    },
  ],
  invalid: [
    {
      name: 'applications and persons',
      rows: [{ target: '600,000 件', narrative: narrative('600,000 件', '603,349 人，達成率 100.56%') }],
      findings: [{ quote: '603,349 人', says: '以「件」計' }],
    },
    {
      name: 'persons and visits',
      rows: [{ target: '5,000 人', actual: '6,200 人次' }],
      findings: [{ quote: '6,200 人次' }],
    },
    {
      name: 'households and persons',
      rows: [{ target: '300 戶', actual: '820人' }],
      findings: [{ quote: '820人' }],
    },
    {
      name: 'tonnes and places',
      rows: [{ target: '12.4 萬公噸', narrative: narrative('12.4 萬公噸', '25 處') }],
      findings: [{ quote: '25 處' }],
    },
    {
      name: 'tonnes asked for, and only sites and sessions in the actual cell',
      rows: [
        {
          target: '回收農膜 3.2 萬公噸',
          actual: '輔導設置回收站 25 處，辦理宣導 18 場。',
          narrative: '二、辦理情形：輔導設置回收站 25 處，辦理宣導 18 場。',
        },
      ],
      findings: [{ quote: '25 處', says: '以「公噸」計' }],
    },
    {
      name: 'a unit column',
      rows: [{ target: 300, unit: '戶', actual: '820 人' }],
      findings: [{ quote: '820 人', says: '以「戶」計' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '500 households', actual: '1,320 people' }],
      findings: [{ quote: '1,320 people' }],
    },
  ],
});
