import { testRule } from '../bed/testRule';

const outline = (progress: string, target: string, result: string): string =>
  `一、衡量標準：受理件數。\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

testRule('rate-mismatch', {
  valid: [
    {
      name: 'one rate of several conditions: of one of them, or their mean',
      rows: [
        { target: '3場次，媒合500人', actual: '辦理3場次，媒合512人', rate: '102%' },
        { target: '輔導40家，貸款核貸15件', actual: '輔導42家，核貸13件', rate: '96%' },
        { target: '40 visits and 15 courses', actual: '42 visits and 13 courses', rate: '96%' },
      ],
    },
    {
      name: 'target ÷ result in prose, of a row that may be better with less: it is asked about, and no error',
      rows: [
        {
          indicator: '甲類案源',
          target: '1,250人',
          narrative: '本年度甲類案源1,082人，達成率115.53%，已達成年度目標。',
        },
        {
          indicator: '平均逾期天數',
          target: '10天',
          narrative: '本年度平均逾期天數為8天，達成率125%，已達成年度目標。',
        },
      ],
    },
    {
      name: 'rates that are held at 100, of what may be better with less as well',
      rows: [
        { indicator: '合作金額', target: '85萬元', actual: '102萬元', rate: '100%' },
        { indicator: '專利件數', target: '30件', actual: '33件', rate: '100%' },
        { indicator: '平均逾期天數', target: '10天', actual: '8天', rate: '100%' },
        { indicator: '甲項數值', target: '100', actual: '80', rate: '100%' },
      ],
    },
    {
      name: 'the rate of another thing told with it, beside the right one of this',
      rows: [
        {
          indicator: '委外掃街長度',
          target: '2,000公里',
          actual: '2,100公里',
          narrative:
            '本年度共累計委外洗街5,312.5公里、掃街2,100公里，洗街累計達成率為106.25%、掃街累計達成率為105%。',
        },
      ],
    },
    {
      name: 'a change of something else, in the next English sentence',
      rows: [
        {
          indicator: 'Homes retrofitted',
          target: '300',
          narrative:
            'A total of 312 homes were retrofitted. The target of 360 was revised to 300 in spring. Average heat demand fell by 38%.',
        },
      ],
    },
    {
      name: 'rate cells that hold the quotient and show two decimals of it',
      rows: [
        {
          target: '600,000 件',
          actual: '603,349 件',
          rate: { value: 603349 / 600000, format: '#,##0.00%', text: '100.56%' },
        },
        {
          target: '2%',
          actual: { value: 69 / 89, format: '0.00%', text: '77.53%' },
          rate: { value: 69 / 89 / 0.02, format: '#,##0.00%', text: '3,876.40%' },
        },
      ],
    },
    {
      name: 'a rate that is rounded',
      rows: [
        { target: '600,000 件', narrative: outline('已完成。', '600,000 件', '603,349 件，達成率 100.56%') },
      ],
    },
    {
      name: 'a rate that is cut',
      rows: [
        { target: '600,000 件', narrative: outline('已完成。', '600,000 件', '603,349 件，達成率 100.55%') },
      ],
    },
    {
      name: 'a rate over different units, computed all the same',
      rows: [
        { target: '600,000 件', narrative: outline('已完成。', '600,000 件', '603,349 人，達成率 100.55%') },
      ],
    },
    {
      name: 'a rate against a target of the sentence',
      rows: [
        {
          target: '2%',
          narrative:
            '一、衡量標準：加強保護。\n二、辦理情形：本年度保護目標數為 30 人，累計保護 48 人，達成率為 160%。',
        },
      ],
    },
    {
      name: 'rates against last year in brackets',
      rows: [
        {
          target: '100 件',
          narrative:
            '二、辦理情形：共查獲 126 件，其中本署 26 件(99 年本署查獲 23 件)100 年度達成率 113%；起訴案件合計 151 件(99 年 115 件)100 年度達成率 131%。',
        },
      ],
    },
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
      name: 'a rate that is right for the result beside it, while the column has another result',
      rows: [
        {
          target: '3,000 組',
          actual: '3,450 組',
          narrative: outline('已完成。', '3,000 組', '3,540 組，達成率 118%'),
        },
      ],
    },
    {
      name: 'an approximate figure whose rate is right for some value',
      rows: [
        {
          target: '2,000 人',
          actual: '2,100餘人',
          narrative: outline('已完成。', '2,000 人', '2,100餘人，達成率 107%'),
        },
      ],
    },
    {
      name: 'a rate that another pair of the sentence gives',
      rows: [
        {
          target: '100 件',
          narrative: '二、辦理情形：甲類 50 件、乙類 40 件，較上年度 25 件，達成率 200%。',
        },
      ],
    },
    {
      name: 'growth called growth',
      rows: [{ target: '100 件', narrative: '二、辦理情形：受理 120 件，較上年度 100 件成長 20%。' }],
    },
    {
      name: 'a share of a whole',
      rows: [
        { target: '100 件', narrative: '二、辦理情形：廢料計 23,163 公噸，占交易量(2,382,044 公噸)0.97%。' },
      ],
    },
    {
      name: 'English, rounded',
      language: 'en',
      rows: [
        {
          target: '600,000 visits',
          narrative: 'The gates counted 642,318 visits in 2024, an achievement rate of 107.05%.',
        },
      ],
    },
    {
      name: 'growth since another year than the figure beside it is of',
      rows: [
        {
          target: '500 萬人次',
          narrative: '全年入場548萬人次，較108年之612萬人次仍有差距，但較112年成長7%。',
        },
      ],
    },
    {
      name: 'how much of a budget was spent, beside a count',
      rows: [
        { target: '36 輛', actual: '28 輛', narrative: '預算編列36輛，實際汰換28輛，預算執行率77.9%。' },
      ],
    },
  ],
  invalid: [
    {
      name: 'a rate upside down in prose, of what an office does itself',
      rows: [
        {
          indicator: '輔導就業人數',
          target: '1,250人',
          narrative: '本年度輔導就業1,082人，達成率115.53%，已達成年度目標。',
        },
      ],
      findings: [{ quote: '115.53%' }],
    },
    {
      name: 'a rate upside down in its column, though what is better with less is printed so',
      rows: [
        { indicator: '逾期率', target: '3%以下', actual: '3.6%', rate: '83.33%' },
        { indicator: '廠商訪查次數', target: '180次', actual: '171次', rate: '105.26%' },
      ],
      findings: [{ quote: '105.26%', indicator: 2 }],
    },
    {
      name: 'a rate that neither of several conditions comes to, nor anything between them',
      rows: [{ target: '輔導40家，貸款核貸15件', actual: '輔導42家，核貸13件', rate: '112%' }],
      findings: [{ quote: '112%' }],
    },
    {
      name: 'the rate of one result, right in one sentence and left as it was in another',
      rows: [
        {
          indicator: '淨灘場次',
          target: '60場',
          actual: '84場',
          narrative: '全年辦理淨灘84場，達成率140%。另辦理淨灘84場之成果已公布，達成率104%。',
        },
      ],
      findings: [{ quote: '104%', message: 'found' }],
    },
    {
      name: 'the excess instead of the ratio, in two places',
      rows: [
        {
          target: '8,000 人',
          narrative: outline('累計人數 92,885 人，達成率 1,061%。', '8,000 人', '92,885 人，達成率 1,061%'),
        },
      ],
      findings: [
        { quote: '1,061%', message: 'slip', arithmetic: '92,885 ÷ 8,000 = 1,161.06%', says: '超出的幅度' },
        { quote: '1,061%', message: 'slip', arithmetic: '92,885 ÷ 8,000 = 1,161.06%' },
      ],
    },
    {
      name: 'a rate held at 100% while the result stands elsewhere',
      rows: [{ target: '60 次以上', narrative: outline('洽談達84次。', '60次以上', '60次以上，達成率100%') }],
      findings: [{ quote: '100%', arithmetic: '84 ÷ 60 = 140.00%', says: '100% 為上限' }],
    },
    {
      name: 'a rate against last year, cut to tens',
      rows: [{ target: '2%', narrative: '二、辦理情形：短片播放 194 檔，相較 99 年 82 檔，達成率為 230%。' }],
      findings: [{ quote: '230%', arithmetic: '194 ÷ 82 = 236.59%', says: '十位數' }],
    },
    {
      name: 'the wrong way round',
      rows: [
        {
          indicator: '新增簽約件數',
          target: '200 件',
          narrative: outline('已完成。', '200 件', '250 件，達成率 80%，符合並超越年度目標值'),
        },
      ],
      findings: [{ quote: '80%', says: '顛倒' }],
    },
    {
      name: 'a misplaced point in the rate column',
      rows: [{ target: '80 件', actual: '100 件', rate: '12.5%' }],
      findings: [{ quote: '12.5%', says: '小數點' }],
    },
    {
      name: 'growth that is not',
      rows: [{ target: '100 件', narrative: '二、辦理情形：受理 120 件，較上年度 100 件成長 30%。' }],
      findings: [{ quote: '30%', message: 'found', arithmetic: '(120 − 100) ÷ 100 = 20.00%' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        { target: '1,200 trees', narrative: 'The teams planted 1,080 trees, an achievement rate of 95%.' },
      ],
      findings: [{ quote: '95%', arithmetic: '1,080 ÷ 1,200 = 90.00%' }],
    },
  ],
});
