import { testRule } from '../bed/testRule';

const narrative = (progress: string, result: string, standard = '受理件數。'): string =>
  `一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：如左。\n(二)達成度：${result}。`;
const SHARE = '(合格案件數/抽查案件總數)×100%。';

testRule('actual-disagrees', {
  valid: [
    {
      name: 'the same everywhere',
      rows: [{ target: '1,200 件', actual: 1284, narrative: narrative('累計受理 1,284 件。', '1,284 件') }],
    },
    {
      name: 'rounded',
      rows: [
        {
          target: '80%',
          actual: { value: 0.818181, format: '0.00%', text: '81.82%' },
          narrative: narrative('已抽查。', '81.8%'),
        },
      ],
    },
    {
      name: 'in 萬',
      rows: [{ target: '60萬人', actual: 603349, narrative: narrative('已服務。', '60.3萬人') }],
    },
    {
      name: 'an approximate figure',
      rows: [{ target: '2,000 人', actual: 2143, narrative: narrative('已服務。', '2,100餘人') }],
    },
    {
      name: 'the field as a rate',
      rows: [{ target: '100 件', actual: 157, narrative: narrative('已受理。', '達成率 157%') }],
    },
    {
      name: 'the rate of a share in the field',
      rows: [{ target: '80%', actual: '81.82%', narrative: narrative('已抽查。', '102.3%') }],
    },
    {
      name: 'the rate in the field beside a column and its figures',
      rows: [
        {
          target: '80%',
          actual: '81.82%',
          narrative: narrative('抽查案件總數 11 件，合格案件 9 件。', '102%', SHARE),
        },
      ],
    },
    {
      name: 'parts of the result',
      rows: [
        { target: '100 場次', narrative: narrative('上半年累計 50 場次，下半年累計 60 場次。', '110 場次') },
      ],
    },
    {
      name: 'a total since the beginning',
      rows: [{ target: '100 件', narrative: narrative('自98年開辦以來累計 900 件。', '120 件') }],
    },
    {
      name: 'a total of a part of the year',
      rows: [{ target: '100 件', narrative: narrative('截至9月底累計 90 件。', '120 件') }],
    },
    {
      name: 'another unit',
      rows: [{ target: '100 件', narrative: narrative('累計服務 900 人。', '120 件') }],
    },
    {
      name: 'a share and its figures',
      rows: [{ target: '80%', narrative: narrative('抽查案件總數 50 件，合格案件 49 件。', '98%', SHARE) }],
    },
    {
      name: 'the rate in the field',
      rows: [{ target: '80%', narrative: narrative('抽查案件總數 11 件，合格案件 9 件。', '102%', SHARE) }],
    },
  ],
  invalid: [
    {
      name: 'column and field',
      rows: [{ target: '1,200 件', actual: 1284, narrative: narrative('已受理。', '1,248 件') }],
      findings: [{ quote: '1,248 件', message: 'found', says: '「1284」' }],
    },
    {
      name: 'field and account of the work',
      rows: [
        { target: '600,000 件', narrative: narrative('累計 603,349 件。', '603,394 件，達成率 100.57%') },
      ],
      findings: [{ quote: '603,394 件', says: '「603,349 件」' }],
    },
    {
      name: 'a share that its figures do not give',
      rows: [
        { target: '80%', narrative: narrative('抽查案件總數 50 件，合格案件 45 件。', '９５％', SHARE) },
      ],
      findings: [{ quote: '９５％', message: 'computed', arithmetic: '45 ÷ 50 = 90.00%' }],
    },
    {
      name: 'percentages that differ',
      rows: [
        {
          target: '80%',
          actual: { value: 0.862, format: '0.0%', text: '86.2%' },
          narrative: narrative('已調查。', '82.6%'),
        },
      ],
      findings: [{ quote: '82.6%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          target: '1,200 trees',
          actual: 1080,
          narrative: 'Progress: planted along the river.\nResult: 1,180 trees',
        },
      ],
      findings: [{ quote: '1,180 trees' }],
    },
  ],
});
