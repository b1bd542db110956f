import { testRule } from '../bed/testRule';

const growth = (benefit: string) => ({
  indicator: '違規媒合查察函送案件數',
  target: '2%',
  narrative: `一、衡量標準：(100 年違規媒合案件數-99 年違規媒合案件數)/99 年違規媒合案件數*100%。\n二、辦理情形：99 年合計移送違規媒合案件 89 件，100 年合計移送違規媒合案件 158 件。\n三、年度目標值及達成度：(一)年度目標值：2%。(二)達成度：77.5%。\n四、效益：${benefit}`,
});

testRule('conflicting-figures', {
  valid: [
    { name: 'the same figure twice', rows: [growth('針對違規媒合業者深入追查，99 年度查獲 89 件。')] },
    {
      name: 'another act, counted in the same unit',
      rows: [growth('除例行巡查外，99 年度受理民眾陳情 39 件。')],
    },
    { name: 'a part of it', rows: [growth('違規媒合案件 99 年度其中網路類 39 件。')] },
    { name: 'another thing of that year', rows: [growth('另辦理宣導講習，99 年度計 39 場次。')] },
    {
      name: 'different things of one year',
      rows: [
        {
          target: '2%',
          narrative:
            '二、辦理情形：本署查獲走私案件 26 件(99 年查獲 23 件)；各地方法院起訴詐欺案件 151 件(99 年 115 件)。',
        },
      ],
    },
    {
      name: 'last year in brackets behind two things, under the same few words',
      rows: [
        {
          target: '2%',
          narrative:
            '二、辦理情形：本處查獲違規攤販 26 件(99 年為 23 件)；各區開立裁處書 151 件(99 年為 115 件)。',
        },
      ],
    },
    {
      name: 'what several bodies had in one year, and how far each is from its plan',
      rows: [
        {
          target: '2 億元',
          narrative:
            '二、辦理情形：東港公司 112 年度上半年稅前盈餘 5.9 億元，較預算增加 1.6 億元；西港公司 112 年度上半年稅前盈餘 3.5 億元，較預算增加 0.4 億元；北港公司 112 年度上半年稅前盈餘 3.2 億元，較預算增加 0.7 億元。',
        },
      ],
    },
    {
      name: 'one thing of two years',
      rows: [
        { target: '2%', narrative: '二、辦理情形：99 年受理陳情案件 89 件。100 年受理陳情案件 158 件。' },
      ],
    },
  ],
  invalid: [
    {
      name: 'another figure for last year, further down',
      rows: [growth('各隊主動偵查，並深入追查違規媒合業者(含廣告)，99 年度查獲 39 件。')],
      findings: [{ quote: '39 件', arithmetic: '39 ≠ 89', says: '89 件' }],
    },
    {
      name: 'another figure in a clause that only repeats the act that is counted',
      rows: [growth('除例行巡查外，併以夜間埋伏方式主動蒐證，99 年度查察函送 39 件。')],
      findings: [{ quote: '39 件', arithmetic: '39 ≠ 89' }],
    },
    {
      name: 'two values under the same words',
      rows: [
        {
          target: '100 件',
          narrative: '二、辦理情形：99 年受理陳情案件 89 件。\n四、效益：99 年受理陳情案件 98 件。',
        },
      ],
      findings: [{ quote: '98 件', arithmetic: '98 ≠ 89' }],
    },
    {
      name: 'two values for this year',
      rows: [
        {
          target: '100 人次',
          narrative:
            '二、辦理情形：100 年度服務新住民 1,250 人次。\n四、效益：100 年度服務新住民 1,520 人次。',
        },
      ],
      findings: [{ quote: '1,520 人次' }],
    },
  ],
});
