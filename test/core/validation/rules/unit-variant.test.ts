import { testRule } from '../bed/testRule';

const narrative = (
  target: string,
  result: string,
  progress = '已辦理。',
  standard = '依年度計畫辦理。',
): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('unit-variant', {
  valid: [
    { name: 'one unit', rows: [{ target: '100 場次', narrative: narrative('100 場次', '157 場次') }] },
    {
      name: 'grammar',
      rows: [
        { target: '22 縣市', actual: '22 個縣市' },
        { target: '60 次', actual: '84次' },
      ],
    },
    { name: 'singular and plural', language: 'en', rows: [{ target: '1 session', actual: '2 sessions' }] },
    { name: 'scales', rows: [{ target: '5.6 GW', actual: '1,060 MW' }] },
    { name: 'different things, which are another matter', rows: [{ target: '600 件', actual: '620 人' }] },
    { name: 'a bare number', rows: [{ target: 100, unit: '場', actual: 120 }] },
  ],
  invalid: [
    {
      name: '場 in the target, 場次 in the result',
      rows: [{ target: '100 場', narrative: narrative('100 場次', '157 場次') }],
      findings: [{ quote: '157 場次', message: 'variant', says: '用「場」' }],
    },
    {
      name: '人次 and 次',
      rows: [{ target: '1,000 人次', narrative: narrative('1,000 人次', '4,796 次') }],
      findings: [{ quote: '4,796 次', message: 'near' }],
    },
    {
      name: '名 for 人',
      rows: [{ target: '100 人', actual: '120 名' }],
      findings: [{ quote: '120 名', message: 'variant' }],
    },
    {
      name: 'the target repeated under another name',
      rows: [{ target: '100 場', narrative: narrative('100 場次', '如期辦理') }],
      findings: [{ quote: '100 場次', message: 'variant' }],
    },
    {
      name: 'full-width, with a unit column',
      rows: [{ target: 30, unit: '家', actual: '３２處' }],
      findings: [{ quote: '３２處', message: 'near' }],
    },
  ],
});
