import { testRule } from '../bed/testRule';

const narrative = (progress: string, target: string, result: string): string =>
  `二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('actual-restates-target', {
  valid: [
    {
      name: 'a result',
      rows: [{ target: '60 次以上', narrative: narrative('已洽談。', '60次以上', '84 次') }],
    },
    {
      name: 'exactly the target',
      rows: [{ target: '60 次以上', narrative: narrative('已洽談。', '60次以上', '60 次') }],
    },
    {
      name: 'the target’s value without a bound',
      rows: [{ target: '22 縣市', narrative: narrative('已完成。', '22 縣市', '22 縣市') }],
    },
    {
      name: 'both',
      rows: [{ target: '60 次以上', narrative: narrative('已洽談。', '60次以上', '60次以上(84 次)') }],
    },
    {
      name: 'more than the target',
      rows: [{ target: '60 次以上', narrative: narrative('已洽談。', '60次以上', '逾 60 次') }],
    },
    {
      name: 'a bound of its own',
      rows: [{ target: '60 次', narrative: narrative('已洽談。', '60 次', '60 次以上') }],
    },
    { name: 'a service kept in time', rows: [{ target: '3 日以內', actual: '均於 3 日以內完成' }] },
    {
      name: 'an actual column that says it',
      rows: [{ target: '60 次以上', actual: 84, narrative: narrative('已洽談。', '60次以上', '60次以上') }],
    },
    {
      name: 'a condition beside the result',
      rows: [{ target: '3國以上', narrative: narrative('已洽談。', '3國以上', '4國，3國以上') }],
    },
  ],
  invalid: [
    {
      name: 'the target again, with the result elsewhere',
      rows: [
        {
          target: '完成洽談達 60 次以上',
          narrative: narrative('洽談合作事宜達84次。', '60次以上', '60次以上，達成率100%'),
        },
      ],
      findings: [{ quote: '60次以上', message: 'elsewhere', says: '「84次」' }],
    },
    {
      name: 'the target again, and nothing else',
      rows: [{ target: '６０次以上', narrative: narrative('積極洽談。', '６０次以上', '達６０次以上') }],
      findings: [{ quote: '６０次以上', message: 'found' }],
    },
    {
      name: 'in the actual column',
      rows: [{ target: '80%以上', actual: '80%以上', narrative: '持續改善。' }],
      findings: [{ quote: '80%以上', message: 'found' }],
    },
    {
      name: 'a ceiling',
      rows: [{ target: '10 件以下', narrative: narrative('持續改善。', '10 件以下', '10 件以下') }],
      findings: [{ quote: '10 件以下' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [{ target: 'at least 60 workshops', actual: 'at least 60 workshops' }],
      findings: [{ quote: '60 workshops' }],
    },
  ],
});
