import { testRule } from '../bed/testRule';

testRule('comparison-called-achievement', {
  valid: [
    {
      name: 'a rate against the target, though last year is named before',
      rows: [
        {
          target: '500,000 次',
          narrative: '二、辦理情形：99年租借 480,000 次，100年租借 550,000 次，達成率 110%。',
        },
      ],
    },
    {
      name: 'a rate against a target',
      rows: [{ target: '2%', narrative: '二、辦理情形：目標數為 30 人，累計保護 48 人，達成率為 160%。' }],
    },
    {
      name: 'growth called growth',
      rows: [{ target: '2%', narrative: '二、辦理情形：受理 120 件，較上年度 100 件成長 20%。' }],
    },
    {
      name: 'the row’s own rate',
      rows: [
        {
          target: '100 件',
          narrative: '三、年度目標值及達成度：(一)年度目標值：100 件。(二)達成度：157 件，達成率 157%。',
        },
      ],
    },
    {
      name: 'a claim without last year’s figure',
      rows: [{ target: '100 件', narrative: '二、辦理情形：辦理 2 場次，較 99 年增加，爰達成率 200%。' }],
    },
  ],
  invalid: [
    {
      name: 'last year in brackets',
      rows: [
        { target: '2%', narrative: '二、辦理情形：本署查獲 26 件(99 年查獲 23 件)100 年度達成率 113%。' },
      ],
      findings: [{ quote: '113%', arithmetic: '26 ÷ 23 = 113.04%' }],
    },
    {
      name: 'last year behind 較',
      rows: [
        { target: '2%', narrative: '二、辦理情形：廣播宣導 9 家，較 99 年 3 家大幅成長，達成率 300%。' },
      ],
      findings: [{ quote: '300%', arithmetic: '9 ÷ 3 = 300.00%' }],
    },
    {
      name: 'several in a list',
      rows: [
        {
          target: '2%',
          narrative:
            '二、辦理情形：廣播宣導 9 家，較 99 年 3 家大幅成長，達成率 300%、託播廣告 5 家，較 99 年度 4 家達成率為 125%。',
        },
      ],
      findings: [{ quote: '300%' }, { quote: '125%' }],
    },
    {
      name: '上年度 without its number',
      rows: [{ target: '2%', narrative: '二、辦理情形：起訴 151 件，較上年度 115 件增加，達成率 131%。' }],
      findings: [{ quote: '131%' }],
    },
  ],
});
