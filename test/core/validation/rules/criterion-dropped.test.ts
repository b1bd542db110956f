import { testRule } from '../bed/testRule';

const narrative = (progress: string, result: string): string =>
  `一、衡量標準：洽談合作事宜達60次以上，並獲3國以上正面回應。\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：60次以上。\n(二)達成度：${result}。`;

testRule('criterion-dropped', {
  valid: [
    {
      name: 'both answered',
      rows: [{ target: '60 次以上', narrative: narrative('已洽談。', '84 次，並獲 4 國回應') }],
    },
    {
      name: 'answered in the account, without a field',
      rows: [{ target: '60 次以上，並獲 3 國以上回應', narrative: '洽談 84 次，並獲 4 國回應。' }],
    },
    {
      name: 'answered in the actual column',
      rows: [{ target: '60 次以上', actual: '84 次，4 國回應', narrative: narrative('已洽談。', '84 次') }],
    },
    { name: 'one condition', rows: [{ target: '60 次以上', narrative: '(二)達成度：84 次。' }] },
    {
      name: 'a standard of another target',
      rows: [{ target: '80 次以上', narrative: narrative('已洽談。', '84 次') }],
    },
    { name: 'no target', rows: [{ target: '', narrative: narrative('已洽談。', '84 次') }] },
  ],
  invalid: [
    {
      name: 'a condition of the standard that stands in the prose only',
      rows: [
        {
          target: '60 次以上',
          narrative: narrative('洽談達84次，並獲甲、乙等4國正面回應。', '84 次，達成率 140%'),
        },
      ],
      findings: [{ quote: '3國', message: 'elsewhere', says: '「4國」' }],
    },
    {
      name: 'a condition of the cell that nothing answers',
      rows: [
        {
          target: '60 次以上，並獲 3 國以上回應',
          narrative: '一、衡量標準：次數。\n二、辦理情形：已洽談。\n(二)達成度：84 次。',
        },
      ],
      findings: [{ quote: '3 國', message: 'found' }],
    },
    {
      name: 'a number in the actual column',
      rows: [{ target: '６０次以上，且獲３國以上回應', actual: 84, narrative: '持續辦理。' }],
      findings: [{ quote: '３國', message: 'found' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: 'at least 60 workshops and at least 3 countries',
          narrative: 'The office held 84 workshops.',
        },
      ],
      findings: [{ quote: '3 countries' }],
    },
  ],
});
