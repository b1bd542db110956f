import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import { testRule } from '../bed/testRule';

const field = (target: string, result: string): string =>
  `三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('rate-truncated', {
  valid: [
    {
      name: 'a rounded rate',
      rows: [{ target: '600,000 件', narrative: field('600,000 件', '603,349 件，達成率 100.56%') }],
    },
    {
      name: 'an exact rate',
      rows: [{ target: '1,000 人次', narrative: field('1,000 人次', '4,796 人次，達成率 479.6%') }],
    },
    {
      name: 'a rate that is simply wrong',
      rows: [{ target: '8,000 人', narrative: field('8,000 人', '92,885 人，達成率 1,061%') }],
    },
    {
      name: 'a house that cuts',
      scheme: { ...DEFAULT_SCHEME, rounding: 'truncate' },
      rows: [{ target: '600,000 件', narrative: field('600,000 件', '603,349 件，達成率 100.55%') }],
    },
    {
      name: 'cut and rounded alike',
      rows: [{ target: '2%', narrative: '二、辦理情形：查獲 26 件(99 年查獲 23 件)達成率 113%。' }],
    },
  ],
  invalid: [
    {
      name: 'the row’s own rate',
      rows: [{ target: '600,000 件', narrative: field('600,000 件', '603,349 人，達成率 100.55%') }],
      findings: [{ quote: '100.55%', arithmetic: '603,349 ÷ 600,000 = 100.558%', says: '100.56%' }],
    },
    {
      name: 'a rate that is not cut to the scheme’s own decimals',
      rows: [{ target: '82 件', narrative: field('82 件', '194 件，達成率 236%') }],
      findings: [{ quote: '236%', arithmetic: '194 ÷ 82 = 236.59%', says: '237%' }],
    },
    {
      name: 'a scheme with one decimal',
      scheme: { ...DEFAULT_SCHEME, decimals: 1 },
      rows: [{ target: '600,000 件', narrative: field('600,000 件', '603,349 人，達成率 100.55%') }],
      findings: [{ quote: '100.55%', arithmetic: '603,349 ÷ 600,000 = 100.558%', says: '100.56%' }],
    },
    {
      name: 'a rate against last year',
      rows: [{ target: '2%', narrative: '二、辦理情形：安排 167 名返回(99 年為 95 人)達成率 175%。' }],
      findings: [{ quote: '175%', says: '176%' }],
    },
    {
      name: 'figures in 萬',
      rows: [{ target: '2%', narrative: '二、辦理情形：卡片發放 7 萬份，較 99 年 6 萬份達成率 116%。' }],
      findings: [{ quote: '116%', says: '117%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '600,000 visits',
          narrative: 'The gates counted 642,348 visits, an achievement rate of 107.05%.',
        },
      ],
      findings: [{ quote: '107.05%', says: '107.06%' }],
    },
  ],
});
