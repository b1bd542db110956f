import { testRule } from '../bed/testRule';

const share = { indicator: '洽公滿意度', target: '90%', standard: '滿意人數÷洽公人數×100%' };

testRule('definition-changed', {
  valid: [
    { name: 'no workbook of last year', rows: [share] },
    { name: 'the same formula', rows: [share], lastYear: { rows: [share] } },
    {
      name: 'the same formula in other signs, of its own year',
      rows: [{ ...share, standard: '(100年滿意人數/100年洽公人數)*100%' }],
      lastYear: { rows: [{ ...share, standard: '（99年度滿意人數 ÷ 99年度洽公人數）×100％' }] },
    },
    {
      name: 'no definition last year',
      rows: [share],
      lastYear: { rows: [{ ...share, standard: '' }] },
    },
    {
      name: 'a change that is said',
      rows: [
        {
          ...share,
          narrative: '本年度起修正計算公式，以回卷人數為分母。',
          standard: '滿意人數÷回卷人數×100%',
        },
      ],
      lastYear: { rows: [share] },
    },
    {
      name: 'a target that is repeated in the definition and moved on',
      rows: [{ indicator: '宣導場次', target: '60 場次', standard: '全年辦理宣導活動達 60 場次以上。' }],
      lastYear: {
        rows: [{ indicator: '宣導場次', target: '50 場次', standard: '全年辦理宣導活動達 50 場次以上。' }],
      },
    },
    {
      name: 'a figure of last year that moved on',
      rows: [
        { indicator: '受理件數', target: '500 件', standard: '以 99 年 489 件為基準，逐年增加受理件數。' },
      ],
      lastYear: {
        rows: [
          { indicator: '受理件數', target: '480 件', standard: '以 98 年 470 件為基準，逐年增加受理件數。' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'another denominator',
      rows: [{ ...share, standard: '滿意人數÷回卷人數×100%' }],
      lastYear: { rows: [share] },
      findings: [{ quote: '滿意人數÷回卷人數×100%', message: 'formula', says: '滿意人數÷洽公人數' }],
    },
    {
      name: 'a growth that became a share',
      rows: [{ indicator: '移送案件', target: '2%', standard: '本年度移送件數÷查獲件數×100%' }],
      lastYear: {
        rows: [
          {
            indicator: '移送案件',
            target: '2%',
            standard: '(本年度移送件數-上年度移送件數)÷上年度移送件數×100%',
          },
        ],
      },
      findings: [{ quote: '本年度移送件數÷查獲件數×100%', message: 'formula' }],
    },
    {
      name: 'a lower threshold',
      rows: [{ indicator: '優良校數', target: '30 校', standard: '評鑑總分達 70 分以上之學校數。' }],
      lastYear: {
        rows: [{ indicator: '優良校數', target: '28 校', standard: '評鑑總分達 80 分以上之學校數。' }],
      },
      findings: [{ quote: '評鑑總分達 70 分以上之學校數。', message: 'figure' }],
    },
    {
      name: 'the definition in the narrative',
      rows: [
        {
          indicator: '洽公滿意度',
          target: '90%',
          narrative: '一、衡量標準：滿意人數÷回卷人數×100%\n二、辦理情形：已辦理。',
        },
      ],
      lastYear: { rows: [share] },
      findings: [{ quote: '滿意人數÷回卷人數×100%', message: 'formula' }],
    },
  ],
});
