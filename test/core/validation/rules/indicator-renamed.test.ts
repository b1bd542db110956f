import { testRule } from '../bed/testRule';

testRule('indicator-renamed', {
  valid: [
    { name: 'no workbook of last year', rows: [{ indicator: '河川巡查件數', target: '50 件' }] },
    {
      name: 'the same name with another number, year and marks',
      rows: [{ indicator: '(二) 100年度河川巡查件數（件）', target: '50 件' }],
      lastYear: { rows: [{ indicator: '1-1 99年河川巡查件數', target: '50 件' }] },
    },
    {
      name: 'sisters',
      rows: [
        { indicator: '男性就業率', target: '60%' },
        { indicator: '河川巡查件數', target: '50 件' },
      ],
      lastYear: {
        rows: [
          { indicator: '女性就業率', target: '50%' },
          { indicator: '河川巡查件數', target: '50 件' },
        ],
      },
    },
    {
      name: 'another pollutant',
      rows: [
        { indicator: '降低PM2.5年平均濃度', target: '15' },
        { indicator: '河川巡查件數', target: '50 件' },
      ],
      lastYear: {
        rows: [
          { indicator: '降低PM10年平均濃度', target: '30' },
          { indicator: '河川巡查件數', target: '50 件' },
        ],
      },
    },
    {
      name: 'two candidates that are as much alike',
      rows: [
        { indicator: '推動社區照顧關懷據點服務人次', target: '900 人次' },
        { indicator: '河川巡查件數', target: '50 件' },
      ],
      lastYear: {
        rows: [
          { indicator: '推動偏鄉社區照顧關懷據點服務人次', target: '300 人次' },
          { indicator: '推動都會社區照顧關懷據點服務人次', target: '600 人次' },
          { indicator: '河川巡查件數', target: '50 件' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a renamed agency',
      rows: [{ indicator: '環境部河川巡查件數', target: '50 件' }],
      lastYear: { rows: [{ indicator: '環保署河川巡查件數', target: '50 件' }] },
      findings: [{ quote: '環境部河川巡查件數', says: '環保署河川巡查件數' }],
    },
    {
      name: 'a word more',
      rows: [{ indicator: '推動社區照顧關懷據點服務長者人次', target: '900 人次' }],
      lastYear: { rows: [{ indicator: '推動社區照顧關懷據點服務人次', target: '800 人次' }] },
      findings: [{ quote: '推動社區照顧關懷據點服務長者人次' }],
    },
    {
      name: 'words in another order under the same goal and number',
      rows: [{ goal: '一、親民服務', indicator: '(一)民眾申辦案件線上受理數', target: '900 件' }],
      lastYear: { rows: [{ goal: '一、親民服務', indicator: '(一)線上受理民眾申辦案件', target: '800 件' }] },
      findings: [{ quote: '(一)民眾申辦案件線上受理數' }],
    },
  ],
});
