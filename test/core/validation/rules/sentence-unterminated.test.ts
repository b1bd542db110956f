import { testRule } from '../bed/testRule';

testRule('sentence-unterminated', {
  valid: [
    {
      name: 'full stops',
      rows: [
        { target: '100 件', narrative: '一、衡量標準：受理案件之件數。\n二、辦理情形：全年受理 157 件。' },
      ],
    },
    {
      name: 'a formula',
      rows: [
        {
          target: '2%',
          narrative: '一、衡量標準：（本年件數－上年件數）÷上年件數×100%\n二、辦理情形：已辦理完成。',
        },
      ],
    },
    {
      name: 'a closing bracket',
      rows: [{ target: '100 件', narrative: '二、辦理情形：全年受理 157 件(含網路 20 件)' }],
    },
    { name: 'no outline', rows: [{ target: '100 件', narrative: '全年受理 157 件' }] },
  ],
  invalid: [
    {
      name: 'a measure word at the end',
      rows: [
        {
          target: '2%',
          narrative:
            '二、辦理情形：100 年合計移送案件 158 件 三、年度目標值及達成度：(一)年度目標值：2%。(二)達成度：77.5%。',
        },
      ],
      findings: [{ quote: '158 件' }],
    },
    {
      name: 'a comma at the end',
      rows: [{ target: '100 件', narrative: '二、辦理情形：積極推動各項業務，' }],
      findings: [{ quote: '動各項業務，' }],
    },
    {
      name: 'inside of tags',
      rows: [
        { target: '100 件', narrative: '<p>二、辦理情形：積極推動各項業務</p><p>四、效益：民眾稱便。</p>' },
      ],
      findings: [{ quote: '推動各項業務' }],
    },
  ],
});
