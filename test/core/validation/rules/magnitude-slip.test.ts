import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('magnitude-slip', {
  valid: [
    {
      name: 'the same figure in 萬',
      rows: [{ target: '600,000 件', narrative: narrative('60 萬件', '61 萬件') }],
    },
    {
      name: 'a share as a fraction',
      rows: [
        {
          target: { value: 0.8, format: '0%', text: '80%' },
          actual: 0.85,
          narrative: narrative('80%', '85%'),
        },
      ],
    },
    {
      name: 'another target altogether',
      rows: [{ target: '120 場', narrative: narrative('100 場', '130 場') }],
    },
    {
      name: 'a target that was revised',
      rows: [{ target: '1,000 件', narrative: narrative('原訂 100 件，修正為 1,000 件', '1,100 件') }],
    },
    {
      name: 'scales of one unit',
      rows: [{ target: '5 公里', narrative: narrative('5,000 公尺', '5 公里') }],
    },
    {
      name: 'a column in 千元, prose in 元',
      rows: [{ target: 500, unit: '千元', actual: 520, narrative: narrative('500,000 元', '520,000 元') }],
    },
    {
      name: 'a bare column beside amounts in 萬元',
      rows: [{ target: '500 萬元', actual: 520, narrative: narrative('500 萬元', '520 萬元') }],
    },
    {
      name: 'a bare column in the scale of the unit column',
      rows: [
        {
          target: '500 萬元',
          unit: '萬元',
          actual: 520,
          narrative: narrative('5,000 千元', '5,200 千元'),
        },
      ],
    },
    {
      name: 'a bare column beside a figure in 萬',
      rows: [{ target: 60, actual: 61, narrative: narrative('60 萬件', '61 萬件') }],
    },
  ],
  invalid: [
    {
      name: 'a target with a digit too few',
      rows: [{ target: '600,000 件', narrative: narrative('60,000 件', '603,349 件') }],
      findings: [{ quote: '60,000 件', message: 'target', says: '10 倍' }],
    },
    {
      name: 'a 萬 too many',
      rows: [{ target: '3,000 戶', narrative: narrative('3,000 萬戶', '3,200 戶') }],
      findings: [{ quote: '3,000 萬戶', message: 'target', says: '10,000 倍' }],
    },
    {
      name: 'a result with a digit too many',
      rows: [
        { target: '1,000 人次', actual: '4,796 人次', narrative: narrative('1,000 人次', '47,960 人次') },
      ],
      findings: [{ quote: '47,960 人次', message: 'actual', says: '4,796 人次' }],
    },
    {
      name: 'a misplaced point of a percentage',
      rows: [{ target: '80%', actual: '98.5%', narrative: narrative('80%', '9.85%') }],
      findings: [{ quote: '9.85%', message: 'actual' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '1,200 trees',
          actual: '12,960 trees',
          narrative: 'Target: 1,200 trees\nResult: 1,296 trees',
        },
      ],
      findings: [{ quote: '1,296 trees', message: 'actual' }],
    },
  ],
});
