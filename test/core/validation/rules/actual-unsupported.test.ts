import { testRule } from '../bed/testRule';

const narrative = (standard: string, progress: string, target: string, result: string): string =>
  [
    `一、衡量標準：${standard}`,
    ...(progress === '' ? [] : [`二、辦理情形：${progress}`]),
    '三、年度目標值及達成度：',
    `(一)年度目標值：${target}。`,
    `(二)達成度：${result}。`,
  ].join('\n');

const GROWTH = '(本年度參訪人數-上年度參訪人數)÷上年度參訪人數×100%。';
const SHARE = '(合格案件數/抽查案件總數)×100%。';
const LEVEL = '依訂定程度填列代號：0 代表「均未訂定」、1 代表「訂定 1 項」、2 代表「2 項均訂定」。';

testRule('actual-unsupported', {
  valid: [
    {
      name: 'growth from two years',
      rows: [
        {
          target: '3%',
          narrative: narrative(
            GROWTH,
            '99 年參訪 5,000 人，100 年參訪 5,150 人。',
            '3%',
            '3%，符合年度目標值',
          ),
        },
      ],
    },
    {
      name: 'growth from two approximate figures',
      rows: [{ target: '3%', narrative: narrative(GROWTH, '參訪由約 50萬人增為約 51.5萬人。', '3%', '3%') }],
    },
    {
      name: 'a share from its part and whole',
      rows: [{ target: '80%', narrative: narrative(SHARE, '抽查案件 50 件，合格 49 件。', '80%', '98%') }],
    },
    {
      name: 'a share with its fraction',
      rows: [{ target: '80%', narrative: narrative(SHARE, '已辦理抽查。', '80%', '98%(49/50)') }],
    },
    {
      name: 'a share of the year’s months',
      rows: [
        { target: '100%', narrative: narrative('按季公告。', '1月、4月、7月及10月均公告。', '100%', '100%') },
      ],
    },
    {
      name: 'all of what was due',
      rows: [
        {
          target: '100%',
          narrative: narrative(
            '如期辦結件數÷應辦結件數×100%。',
            '應辦結 3,500 件均如期辦結。',
            '100%',
            '100%',
          ),
        },
      ],
    },
    {
      name: 'a count, which is its own evidence',
      rows: [{ target: '100 件', narrative: narrative('受理件數。', '已受理。', '100 件', '120 件') }],
    },
    {
      name: 'the rate of a count',
      rows: [{ target: '100 件', narrative: narrative('受理件數。', '', '100 件', '120 件，達成率 120%') }],
    },
    {
      name: 'a milestone',
      rows: [{ indicator: '工程進度', target: '75%', narrative: narrative('工程進度。', '', '75%', '80%') }],
    },
    {
      name: 'a percentage in a column of its own',
      rows: [{ target: '85%', actual: '86.2%', narrative: '持續改善服務。' }],
    },
    {
      name: 'a code with an account of the work',
      rows: [{ target: '2', narrative: narrative(LEVEL, '作業規範及手冊均已訂定。', '2', '2') }],
    },
    {
      name: 'the rate instead of the share',
      rows: [
        { target: '80%', narrative: narrative(SHARE, '抽查案件總數 11 件，合格 9 件。', '80%', '102%') },
      ],
    },
  ],
  invalid: [
    {
      name: 'growth beside figures that do not give it',
      rows: [
        {
          target: '2%',
          narrative: narrative(
            '本年度宣導總人次÷上年度宣導總人次×100%。',
            '短片播放 194 檔(99 年 82 檔)；保護 48 人，卡片 7 萬份，較 99 年 6 萬份達成率 116%，廣告 26 件達成率 113%。',
            '2%',
            '2%，符合年度目標值',
          ),
        },
      ],
      findings: [{ quote: '2%', message: 'two-years', says: '上年度' }],
    },
    {
      name: 'growth without any figure',
      rows: [{ target: '2%', narrative: narrative(GROWTH, '辦理教育訓練。', '2%', '2.01%，符合年度目標值') }],
      findings: [{ quote: '2.01%', message: 'two-years' }],
    },
    {
      name: 'a share without any figure',
      rows: [{ target: '100%', narrative: narrative('補助案按季公告。', '', '100%', '<b>100%</b>') }],
      findings: [{ quote: '100%', message: 'share', says: '分子' }],
    },
    {
      name: 'a percentage for a level, beside duties only',
      rows: [
        {
          target: '2',
          narrative: narrative(LEVEL, '各單位應取得 4 個小時課程，2 項合計至少應取得 12 小時。', '2', '100%'),
        },
      ],
      findings: [{ quote: '100%', message: 'level' }],
    },
    {
      name: 'a code without a word of the work',
      rows: [{ target: '2', narrative: narrative(LEVEL, '', '2', '2') }],
      findings: [{ quote: '2', message: 'level' }],
    },
    {
      name: 'English',
      language: 'en',
      rows: [
        {
          indicator: 'Share of permits issued in time',
          target: '90%',
          narrative: 'Progress: The desk was reorganised.\nTarget: 90%\nResult: 93%',
        },
      ],
      findings: [{ quote: '93%', message: 'share' }],
    },
  ],
});
