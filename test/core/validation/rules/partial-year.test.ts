import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('partial-year', {
  valid: [
    {
      name: 'the whole year',
      rows: [{ target: '100 件', narrative: narrative('100 件', '截至 12 月底受理 120 件') }],
    },
    {
      name: 'a target of that month',
      rows: [
        { target: '9月底前完成 80 件', narrative: narrative('9月底前完成 80 件', '截至 9 月底受理 80 件') },
      ],
    },
    {
      name: 'a month of something else',
      rows: [{ target: '100 件', narrative: narrative('100 件', '8月17日簽約，全年受理 120 件') }],
    },
    {
      name: 'a campaign of some months',
      rows: [{ target: '10 場', narrative: narrative('10 場', '3月至9月共辦理 12 場') }],
    },
    {
      name: 'a school year',
      rows: [{ target: '10 場', narrative: narrative('10 場', '99學年度截至7月底共辦理 12 場') }],
    },
    {
      name: 'an earlier year',
      rows: [
        { target: '100 件', narrative: narrative('100 件', '98年截至9月底 60 件。本年度共受理 120 件') },
      ],
    },
  ],
  invalid: [
    {
      name: 'up to the end of September',
      rows: [{ target: '100 件', narrative: narrative('100 件', '截至 9 月底受理 80 件') }],
      findings: [{ quote: '9 月底', says: '9 月' }],
    },
    {
      name: 'January to September',
      rows: [{ target: '3%', actual: '累計本年1至9月平均成長率為 4.66%' }],
      findings: [{ quote: '9月' }],
    },
    {
      name: 'the first eleven months',
      rows: [{ target: '3%', actual: '前11月平均成長率為 8.78%' }],
      findings: [{ quote: '11月' }],
    },
    {
      name: 'a year and a month',
      rows: [{ target: '100 件', narrative: narrative('100 件', '截至 100 年 7 月 31 日已受理 90 件') }],
      findings: [{ quote: '100 年 7 月 31 日' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '100 permits', actual: 'As of 30 September 2024, 80 permits were issued' }],
      findings: [{ quote: '30 September 2024' }],
    },
  ],
});
