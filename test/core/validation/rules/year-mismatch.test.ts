import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

const fields = (target: string, result: string): string =>
  `一、衡量標準：件數。\n二、辦理情形：已辦理。\n三、年度目標值及達成度：\n(一)${target}：100 件。\n(二)${result}。`;

testRule('year-mismatch', {
  valid: [
    {
      name: 'the year of the report and the one before it',
      rows: [{ target: '100 件', narrative: fields('100年度目標值', '達成度：120 件，較 99 年 100 件增加') }],
    },
    {
      name: 'other years in the prose',
      rows: [
        {
          target: '100 件',
          narrative: narrative(
            '100 件',
            '120 件',
            '本法自 98 年 7 月 1 日修正施行，連續 2 年(2010、2011)獲肯定，預計 105 年完工。',
          ),
        },
      ],
    },
    {
      name: 'a report without a year',
      title: '施政績效報告',
      rows: [{ target: '100 件', narrative: fields('97年度目標值', '達成度：120 件') }],
    },
    {
      name: 'counted since an earlier year',
      rows: [{ target: '100 件', narrative: narrative('100 件', '自 95 年起累計 120 件') }],
    },
    {
      name: 'a table of another year than its title',
      rows: Array.from({ length: 3 }, () => ({
        target: '100 件',
        narrative: fields('102年度目標值', '達成度：120 件'),
      })),
    },
    {
      name: 'the word and the year agree',
      rows: [
        {
          target: '100 件',
          narrative: narrative('100 件', '120 件', '本(100)年受理 120 件，上年度(99年) 100 件。'),
        },
      ],
    },
  ],
  invalid: [
    {
      name: 'the title of a field from another year',
      rows: [{ target: '100 件', narrative: fields('98年度目標值', '達成度：120 件') }],
      findings: [{ quote: '98年度', says: '100 年，即 2011' }],
    },
    {
      name: 'this year, with another year beside it',
      rows: [{ target: '100 件', narrative: narrative('100 件', '120 件', '本(98)年受理 120 件。') }],
      findings: [{ quote: '本(98)' }],
    },
    {
      name: 'last year, two years ago',
      rows: [{ target: '100 件', narrative: narrative('100 件', '120 件', '較上年度(97年) 100 件增加。') }],
      findings: [{ quote: '上年度(97年)' }],
    },
    {
      name: 'a formula of an earlier report',
      rows: [
        { target: '2%', narrative: narrative('2%', '5%', '已辦理。', '(98年件數-97年件數)÷97年件數×100%。') },
      ],
      findings: [{ quote: '98年' }, { quote: '97年' }, { quote: '97年' }],
    },
    {
      name: 'a result of another year',
      rows: [{ target: '100 件', narrative: narrative('100 件', '97年 120 件') }],
      findings: [{ quote: '97年' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: '100 permits', narrative: 'Target: 100 permits\nResult: 2021 saw 120 permits' }],
      findings: [{ quote: '2021' }],
    },
  ],
});
