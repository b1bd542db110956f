import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('milestone-late', {
  valid: [
    { name: 'in time', rows: [{ target: '100年6月30日前啟用', actual: '100年6月15日啟用' }] },
    { name: 'in the month that was planned', rows: [{ target: '100年6月底前完成', actual: '100年6月' }] },
    {
      name: 'a deadline in a later year',
      rows: [{ target: '預計 105 年完工', narrative: '二、辦理情形：施工進度達 56.27%。' }],
    },
    {
      name: 'a count by a date, in time',
      rows: [
        {
          target: '9月底前完成 3 場',
          narrative: narrative('9月底前完成 3 場', '3 場', '8月20日完成 3 場說明會。'),
        },
      ],
    },
    {
      name: 'a month that only begins something',
      rows: [{ target: '3 場', narrative: narrative('3 場', '3 場', '11月完成 3 場說明會。') }],
    },
    {
      name: 'a percentage of the month that was planned',
      rows: [
        { target: '6月底前普及率達 50%', actual: '52%', narrative: '二、辦理情形：100年6月普及率達 52%。' },
      ],
    },
    {
      name: 'a percentage in time, with a later outlook',
      rows: [
        {
          target: '6月底前普及率達 50%',
          actual: '52%',
          narrative: '二、辦理情形：普及率達 52%，預定 100年12月再擴大辦理。',
        },
      ],
    },
    {
      name: 'a percentage of the month, and a later one',
      rows: [
        {
          target: '6月底前普及率達 50%',
          actual: '52%',
          narrative: '二、辦理情形：100年5月普及率已達 50.5%，100年12月達 52%。',
        },
      ],
    },
    {
      name: 'a percentage that was missed',
      rows: [
        { target: '6月底前普及率達 50%', actual: '42%', narrative: '二、辦理情形：100年12月普及率達 42%。' },
      ],
    },
    {
      name: 'a percentage without a month',
      language: 'en',
      rows: [{ target: '50%', actual: '52%', narrative: 'In December 2024 the rate was 52%.' }],
    },
  ],
  invalid: [
    {
      name: 'another step in time, and the one that is asked for late',
      rows: [
        {
          target: '100年6月30日前完成驗收',
          actual: '100年4月20日申報竣工，100年8月15日完成驗收',
        },
      ],
      findings: [{ quote: '100年8月15日' }],
    },
    {
      name: 'a date after the date',
      rows: [{ target: '100年6月30日前啟用', actual: '100年8月15日啟用' }],
      findings: [{ quote: '100年8月15日', says: '晚 46 天' }],
    },
    {
      name: 'a month after the month',
      rows: [
        { target: '100年6月底前完成招標', narrative: narrative('100年6月底前完成招標', '100年9月完成招標') },
      ],
      findings: [{ quote: '100年9月' }],
    },
    {
      name: 'a count by a date',
      rows: [{ target: '9月底前完成 3 場', narrative: narrative('9月底前完成 3 場', '11月20日完成 3 場') }],
      findings: [{ quote: '11月20日' }],
    },
    {
      name: 'a percentage of a later month',
      rows: [
        { target: '6月底前普及率達 50%', actual: '52%', narrative: '二、辦理情形：100年12月普及率達 52%。' },
      ],
      findings: [{ quote: '100年12月', message: 'reached', says: '是否如期達成' }],
    },
    {
      name: 'a percentage of a later month, in English',
      language: 'en',
      rows: [
        {
          target: 'the 50% target for March 2024',
          actual: '52% of pupils',
          narrative: '52% of pupils took the course in October 2024, meeting the target for March 2024.',
        },
      ],
      findings: [{ quote: 'October 2024', message: 'reached' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: 'Opened by 30 June 2024', actual: 'Opened on 1 July 2024' }],
      findings: [{ quote: '1 July 2024' }],
    },
  ],
});
