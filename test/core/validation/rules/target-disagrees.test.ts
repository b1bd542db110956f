import { testRule } from '../bed/testRule';

const narrative = (stated: string, standard = '受理件數。'): string =>
  `一、衡量標準：${standard}\n二、辦理情形：已辦理。\n三、年度目標值及達成度：\n(一)年度目標值：${stated}。\n(二)達成度：如期辦理。`;

testRule('target-disagrees', {
  valid: [
    {
      name: 'the same',
      rows: [{ target: '600,000 件', narrative: narrative('600,000 件', '600,000 件。') }],
    },
    {
      name: 'the same thing under two names',
      rows: [{ target: '100 場', narrative: narrative('100 場次') }],
    },
    {
      name: 'with words and a bound',
      rows: [{ target: '完成 60 次以上', narrative: narrative('60次以上') }],
    },
    { name: '萬 and figures', rows: [{ target: 32150, unit: '戶', narrative: narrative('3萬2,150戶') }] },
    { name: 'rounded to 萬', rows: [{ target: '603,349 件', narrative: narrative('60.3萬件') }] },
    { name: 'money in two scales', rows: [{ target: '1.5億元', narrative: narrative('15,000萬元') }] },
    {
      name: 'a percentage as a number',
      rows: [{ target: { value: 0.8, format: '0%', text: '80%' }, narrative: narrative('８０％') }],
    },
    { name: 'other units', rows: [{ target: '2%', narrative: narrative('60 件') }] },
    { name: 'several years', rows: [{ target: '70 件', narrative: narrative('99年 60 件、100年 70 件') }] },
    {
      name: 'a change that is told',
      rows: [{ target: '70 件', narrative: narrative('原訂 60 件，修正為 70 件') }],
    },
    {
      name: 'a standard of each',
      rows: [{ target: '100 人', narrative: narrative('100 人', '每場次至少 30 人。') }],
    },
    {
      name: 'a standard that defines',
      rows: [
        {
          target: '85%',
          narrative: narrative('85%', '回答滿意 80% 以上者占全體受訪者之比率。'),
        },
      ],
    },
    {
      name: 'a date of another precision',
      rows: [{ target: '100年12月底前完成', narrative: narrative('100年12月31日前完成') }],
    },
    {
      name: 'a quality, not a target',
      rows: [{ target: '100 件', narrative: '二、辦理情形：\n(一)目標質量提升：新增 3 件。' }],
    },
  ],
  invalid: [
    {
      name: 'another figure in the narrative',
      rows: [{ target: '120 場次', narrative: narrative('100 場次') }],
      findings: [{ quote: '100 場次', message: 'stated', says: '「120 場次」' }],
    },
    {
      name: 'another figure in the standard',
      rows: [{ target: '22 縣市', narrative: narrative('22 縣市', '完成 21 縣市建置網絡。') }],
      findings: [{ quote: '21 縣市', message: 'standard' }],
    },
    {
      name: 'another figure in the standard column',
      rows: [{ target: '5,000 人次', standard: '服務達 4,000 人次以上', narrative: narrative('5,000 人次') }],
      findings: [{ quote: '4,000 人次', message: 'standard' }],
    },
    {
      name: 'at least here, at most there',
      rows: [{ target: '10%以下', narrative: narrative('10%以上') }],
      findings: [{ quote: '10%' }],
    },
    {
      name: 'another month',
      rows: [{ target: '100年12月底前完成', narrative: narrative('100年11月底前完成') }],
      findings: [{ quote: '100年11月底前完成' }],
    },
    {
      name: 'another percentage, full width',
      rows: [{ target: '８０％', narrative: narrative('７５％') }],
      findings: [{ quote: '７５％' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '1,200 trees', narrative: 'Target: 1,000 trees\nResult: 1,080 trees' }],
      findings: [{ quote: '1,000 trees' }],
    },
  ],
});
