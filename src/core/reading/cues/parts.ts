import type { Cue } from '../cue';
import { joined, phrases, words } from './lists';

/** What is only a part, a share, an input, or what is left. */
export const PARTS: readonly Cue[] = [
  {
    role: 'share',
    place: 'before',
    reach: 24,
    zh: words('占比 佔比 占 佔 比率 比例 之比'),
    en: phrases('accounts for, accounting for, share of, percentage of, equal to, representing'),
    notBefore: words('用 地'),
    notBehind: words('獨 侵'),
    example: '收入占總額之［42.5%］',
  },
  {
    role: 'part',
    place: 'clause',
    reach: 40,
    zh: words('其中 包含 包括 內含 涵蓋 含'),
    en: phrases('of which, including, of these, of them, among them, comprising'),
    notBehind: words('不'),
    example: '共 40 件,其中［12 件］屬急件',
  },
  {
    role: 'part',
    place: 'behind',
    reach: 1,
    zh: [],
    en: phrases('of them, of whom, of which, of these, of those'),
    example: 'We helped 560 people, ［290］ of them women.',
  },
  {
    role: 'each',
    place: 'before',
    reach: 12,
    zh: words('每年 每月 每季 每日 每週 每場 每人 每戶 每家 每梯次 每次 各 每'),
    en: phrases('each, every, per, a month'),
    notBefore: words('項 類 種 界 單位 機關 縣市 級 式 區'),
    example: '甲乙丙三所各［2 場］',
  },
  {
    role: 'each',
    place: 'behind',
    reach: 1,
    zh: words('/人 /戶 /次'),
    en: phrases('each, per month, a month, per year'),
    example: 'three sites held ［4 sessions］ each',
  },
  {
    role: 'input',
    place: 'before',
    reach: 6,
    zh: words(
      '疑似 涉嫌 初步 受理 申請 收件 收案 報名 採購 購置 新購 購入 添購 增購 採買 登記 送審 提報 提出 報到 投件 徵件 核定經費 編列預算 招生 開工 應施打 應辦 列管 轉介 收受',
    ),
    en: phrases('received, applied, applications, registered, requested, procured, purchased, submitted'),
    notBefore: words('通過 核准'),
    example: '全年受理［1,250 件］,辦結 1,100 件',
  },
  {
    role: 'remainder',
    place: 'before',
    reach: 6,
    zh: words('尚餘 尚有 其餘 剩餘 仍有 還有 餘 待辦 尚差 未結 距離目標 不足 仍差 短缺 尚待 尚缺 還差'),
    en: phrases('remaining, left with, still, the other, outstanding'),
    notBehind: words('賸 其 盈 結 萬 億 千 百 十 廚 業 課 殘 淨'),
    example: '目前尚餘［22 件］',
  },
  {
    role: 'whole',
    place: 'clause',
    reach: 24,
    zh: words(
      '全年 全年度 全國 全市 全縣 全院 全校 全區 全署 全局 全部 全體 全日 整體 整年 年平均 總平均 總體 年度平均 全程',
    ),
    en: phrases(
      'overall, as a whole, for the year, full-year, full year, across the year, annual average, year as a whole, by year end, at year end, nationally, on average',
    ),
    example: '離峰 3.8 分鐘,全年平均［6.1 分鐘］',
  },
  {
    role: 'whole',
    place: 'behind',
    reach: 12,
    zh: [],
    en: phrases('on average, overall, for the year as a whole, across the year'),
    example: 'Patients waited ［16.3 days］ on average.',
  },
  {
    role: 'since',
    place: 'clause',
    reach: 40,
    zh: words('迄今 以來 開辦至今 施行迄 至今 歷年 歷來 累計至今'),
    // 截至今年6月底 is until June of this year.
    notBefore: words('年 日 天'),
    en: phrases('since, to date since, since inception, since launch'),
    example: '自 106 年施行迄 113 年底累計核定［987 件］',
  },
  {
    role: 'stretch',
    place: 'clause',
    reach: 24,
    zh: words(
      '單月 當月 尖峰 離峰 上半年 下半年 第一季 第二季 第三季 第四季 第1季 第2季 第3季 第4季 前半年 後半年 前三季 前3季 前兩季 前2季 首月 首季 首日 單日 期中',
    ),
    en: phrases(
      'at its peak, at peak, peak of, off-peak, first half, second half, first quarter, second quarter, third quarter, fourth quarter, Q1, Q2, Q3, Q4, in January, in February, in March, in April, in May, in June, in July, in August, in September, in October, in November, in December, at the low point',
    ),
    example: '12 月單月已降至［2.9%］',
  },
  {
    role: 'stretch',
    place: 'behind',
    reach: 2,
    zh: [],
    en: [
      ...joined(
        'in',
        'January February March April May June July August September October November December',
        ' ',
      ),
      ...phrases(
        'in the first half, in the second half, in the first quarter, in the second quarter, in the third quarter, in the fourth quarter, in the last quarter',
      ),
    ],
    example: 'The average stood at ［131.4 days］ in September.',
  },
  {
    // The longest wait is not how long people waited.
    role: 'stretch',
    place: 'before',
    reach: 8,
    zh: words('最長 最短 最久 最快 最慢 最高 最低 最大 最小'),
    en: phrases(
      'longest, shortest, highest, lowest, fastest, slowest, the maximum, the minimum, longest wait was, longest was, highest was, lowest was',
    ),
    notBehind: words('歷年 歷史 近年 創 不'),
    notBefore: words('工資 限額'),
    example: '平均 12.5 日,最長［48 日］',
  },
  {
    role: 'range',
    place: 'clause',
    reach: 24,
    zh: words('介於 介在'),
    en: phrases('between, ranging from, ranged from, ranges from'),
    example: '各站介於 13.2 至［17.6 分貝］',
  },
  {
    role: 'region',
    place: 'clause',
    reach: 24,
    zh: words(
      '東部 西部 南部 北部 中部 東區 西區 南區 北區 中區 離島 偏鄉 偏遠 山區 山地 原住民 原民 族地區 都會 六都 直轄市 本島 外島 原鄉 急件 特急件 部分',
    ),
    en: phrases(
      'northern, southern, eastern, western, rural, urban, remote, some of, some sites, some areas, some regions, some districts, one site, elsewhere',
    ),
    notBehind: words('非'),
    example: '六都為［84.9%］',
  },
  {
    role: 'region',
    place: 'behind',
    reach: 24,
    zh: [],
    en: joined('in across', 'north south east west centre', ' the '),
    example: '［Three］ were held in the north.',
  },
  {
    // What stands for others is one of them.
    role: 'region',
    place: 'clause',
    reach: 90,
    zh: words('例如 舉例 舉例來說 為例'),
    en: phrases('for example, for instance'),
    example: '以甲站為例,達［100%］',
  },
  {
    role: 'aside',
    place: 'clause',
    reach: 24,
    zh: words('另有 另計 另辦理 另舉辦 未計入 不計入 不含 未含 除外 不計 額外'),
    en: phrases('a further, another, excluding, not counting, not including'),
    notBefore: words('一方面'),
    example: '電子書另有［51 萬冊次］',
  },
  {
    role: 'under way',
    place: 'before',
    reach: 4,
    zh: joined(
      '興建 整合 規劃 設計 施工 審查 審議 洽談 辦理 招標 籌備 進行 執行 處理 調查 偵辦 申請 協商 評估 建置 研擬 訴訟',
      '中',
    ).concat(words('仍在 尚在 正在')),
    en: phrases('under construction, in progress, pending, under way, underway, ongoing, under review'),
    example: '已完工 6,214 戶、興建中［4,876 戶］',
  },
  {
    role: 'under way',
    place: 'behind',
    reach: 5,
    zh: joined(
      '興建 整合 規劃 設計 施工 審查 審議 洽談 辦理 招標 籌備 進行 執行 處理 調查 偵辦 申請 協商 評估 建置 研擬 訴訟',
      '中',
    ),
    en: phrases('under construction, in progress, pending, under way, underway, ongoing, under review'),
    example: '另有［5 家］洽談中',
  },
];
