import type { Cue } from '../cue';
import { joined, phrases, words } from './lists';

/** What leads from one figure to the next. */
const LEADING_TO = joined(
  '增 升 降 減 增加 增長 提升 提高 成長 上升 攀升 躍升 爬升 回升 擴大 擴增 調升 改善 進步 下降 降低 減少 縮短 縮減 縮小 下滑 滑落 衰退 調降 壓低 收斂 整併 翻倍 追加 放寬 推升 拉升 壓降 加快 精簡 變 轉',
  '至 到 為 成',
);

/** What changed, from what to what, and what it is compared with. */
export const CHANGES: readonly Cue[] = [
  {
    role: 'to',
    place: 'before',
    reach: 9,
    zh: LEADING_TO,
    en: phrases(
      'rose to, increased to, grew to, fell to, dropped to, decreased to, reduced to, declined to, up to, down to, improved to, cut to, climbed to, doubled to, tripled to, trebled to, expanded to, shrank to, slipped to, narrowed to, widened to, shortened to, lifted to',
    ),
    example: '漏水率由 12.4% 降至［11.8%］',
  },
  {
    role: 'from',
    place: 'before',
    reach: 9,
    zh: words('由 自 從 原為 原有 原本為 原'),
    en: phrases('from'),
    notBehind: words('緣 理 自 經'),
    notBefore: words('始 住民 則 因 生 於 定 訂 料 案 然 主 行 來水 動化 治 油 子 能 址 鄉 民 物料'),
    example: '每日用水由［50 噸］減少至 42 噸',
  },
  {
    // Without the word for from: 93 件下降至 71 件.
    role: 'from',
    place: 'behind',
    reach: 1,
    zh: LEADING_TO,
    en: [],
    example: '案件數［93 件］下降至 71 件',
  },
  {
    role: 'change',
    place: 'before',
    reach: 4,
    zh: words(
      '超前 落後 衰退 上升 下滑 縮短 節省 撙節 節約 減省 增加 減少 提高 提升 降低 下降 成長 增幅 減幅 增長 相差 差距 短少 減虧 增盈 減列 減支 減量 差 節約率 節省率 節能率 節電率 節水率 減幅 降幅 成長率 年增率 減少率 增加率 增長率 降低率',
    ),
    en: phrases(
      'higher by, lower by, increase of, decrease of, gap of, shortfall of, excess of, underspend of, overspend of, increased by, decreased by, rose by, fell by, grew by, shrank by, climbed by, expanded by, slipped by, narrowed by, widened by, cut by, up by, down by, up, down, improvement of, reduction of, reduced by, higher, lower',
    ),
    // Visitors from abroad made up 27 %.
    notBehind: ['made ', 'make ', 'makes ', 'making ', 'signed ', 'set '],
    notBefore: words('至 到 為'),
    example: '參觀人數較上年增加［1,200 人］',
  },
  {
    role: 'change',
    place: 'behind',
    reach: 1,
    zh: words('之差距 的差距 之增幅 的增幅'),
    en: phrases(
      'higher, lower, more than last, less than last, fewer than last, more than in, less than in, fewer than in, increase, decrease, reduction, fewer than planned, more than planned, less than planned, better than plan, worse than plan, better than planned, worse than planned, short of target, short of the target, short of plan, below target, above target, ahead of target, behind target, under budget, over budget, below budget, above budget, underspend, overspend',
    ),
    example: 'Visits were ［8 per cent］ higher than in 2021.',
  },
  {
    // So short that only the figure may follow: 全年增設 36 座 is no change.
    role: 'change',
    place: 'before',
    reach: 1,
    zh: [
      ...joined('年 年度 期 月 季', '多 少 增 減'),
      ...words('已減 已增 加快 減緩 提早 延後 短了 少了 多了 快了'),
    ],
    en: [],
    example: '較 112 年多［45 件］',
  },
  {
    role: 'revised',
    place: 'before',
    reach: 6,
    zh: joined('修正 修訂 調整 變更 下修 上修 改 調降 調升', '至 到 為 成'),
    en: phrases('revised to, changed to, adjusted to, lowered to, raised to'),
    example: '原訂 62 校,因流標修正為［58 校］',
  },
  {
    role: 'added',
    place: 'before',
    reach: 4,
    zh: words('新增 增設 加開 增辦 增開 增置 增聘'),
    en: phrases('added, new, additional'),
    notBehind: words('未 擬 將'),
    example: '本年新增［52 床］',
  },
  {
    role: 'earlier',
    place: 'before',
    reach: 14,
    zh: words(
      '較 相較於 相較 相比 比較 低於 高於 去年 上年度 上年 前一年 前年 同期 前期 基準年 以往 歷年平均',
    ),
    en: phrases(
      'up from, down from, compared with, compared to, than, versus, previous year, prior year, previous, baseline, baseline was, baseline of, mid-term, midterm, midline, last year, against, instead of',
    ),
    notBehind: [
      ...words('不 未 不得 不應'),
      // It stood at more than 58%.
      ...joined('at was is are were to of with', 'more less fewer', ' ').map((start) => `${start} `),
    ],
    // From 58% at baseline to 66%.
    notBefore: [...words('目標 預期 預定'), ' to '],
    example: '較去年同期［70.2%］為低',
  },
  {
    // What was found before it was mended, or measured again.
    role: 'earlier',
    place: 'before',
    reach: 8,
    zh: [
      ...words('初測 初檢 前測 改善前 改善前為 施作前 導入前'),
      ...joined('第1次 第一次 首次', '檢測 測試 評核 檢查 評分 測驗'),
      ...phrases('第 1 次檢測, 第 1 次測試, 第 1 次評核, 第 1 次檢查'),
    ],
    en: phrases('before improvement, before the works, on first inspection, at the first test'),
    example: '第1次檢測為［88 分］',
  },
  {
    // 近三年 is a figure itself, which the words before the next one would stop at.
    role: 'earlier',
    place: 'clause',
    reach: 8,
    zh: [
      ...joined('近 過去 前', '3年 三年 5年 五年 10年 十年'),
      ...joined('3年 三年 5年 五年 10年 十年', '平均'),
      ...phrases('近 3 年, 近 5 年, 近 10 年, 過去 3 年, 過去 5 年, 3 年平均, 5 年平均, 10 年平均'),
    ],
    en: phrases('three-year average, five-year average, ten-year average'),
    // PM2.5年平均濃度 is of no five years.
    notBehind: words('. ．'),
    example: '高於近三年平均［62.5 分］',
  },
  {
    role: 'deficit',
    place: 'before',
    reach: 4,
    zh: words('短絀 虧損 淨損 虧絀 赤字 絀'),
    en: phrases('deficit of, loss of, a deficit of, a loss of, net loss of'),
    notBehind: words('餘 以前 彌補以前'),
    example: '收支相抵後短絀［1,250 萬元］',
  },
  {
    role: 'surplus',
    place: 'before',
    reach: 4,
    zh: words('賸餘 剩餘 盈餘 結餘 節餘'),
    en: phrases('surplus of, profit of, a surplus of, a profit of'),
    notBehind: words('無 未有 累積 累計 以前年度 上年度'),
    notBefore: words('分配'),
    example: '收支相抵後賸餘［300 萬元］',
  },
];
