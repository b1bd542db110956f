import { testRule } from '../bed/testRule';

testRule('baseline-missing', {
  valid: [
    {
      name: 'last year’s figure is given',
      rows: [
        { target: '2%', narrative: '二、辦理情形：研討會辦理 2 場次，較 99 年 1 場次增加，達成率 200%。' },
      ],
    },
    {
      name: 'a rate against a target',
      rows: [{ target: '2%', narrative: '二、辦理情形：目標 30 人，保護 48 人，達成率 160%。' }],
    },
    {
      name: 'no comparison at all',
      rows: [{ target: '100 件', narrative: '二、辦理情形：受理 157 件，達成率 157%。' }],
    },
    {
      name: 'an increase that is only told',
      rows: [{ target: '100 件', narrative: '二、辦理情形：受理 157 件，較 99 年增加。' }],
    },
  ],
  invalid: [
    {
      name: 'more than in 99年',
      rows: [
        { target: '2%', narrative: '二、辦理情形：國際研討會共計辦理 2 場次，較 99 年增加，爰達成率 200%。' },
      ],
      findings: [{ quote: '200%' }],
    },
    {
      name: 'more than 上年度',
      rows: [{ target: '2%', narrative: '二、辦理情形：辦理講習 12 場次，較上年度增加，達成率 150%。' }],
      findings: [{ quote: '150%' }],
    },
    {
      name: 'compared with 去年同期',
      rows: [{ target: '2%', narrative: '二、辦理情形：服務 300 人次，去年同期較少，達成率 120%。' }],
      findings: [{ quote: '120%' }],
    },
  ],
});
