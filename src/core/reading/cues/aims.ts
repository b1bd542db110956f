import type { Cue } from '../cue';
import { joined, phrases, words } from './lists';

/** What was aimed at, is still to come, was not done, and how far an aim was met. */
export const AIMS: readonly Cue[] = [
  {
    role: 'target',
    place: 'before',
    reach: 7,
    zh: words(
      '目標值 目標 預定 預計 預期 原定 原訂 預算數 預算 編列 應達 應 須達 需 至少 最少 不低於 不少於 不得低於 不得少於 不得超過 不超過 不得逾 配額 契約數量 契約量 超過目標值 未達目標值 上限 承諾 名額 規劃 分配數 標準 門檻 總採購量 採購量',
    ),
    en: phrases(
      'targeted range of, range of, would hit, target of, target was, target is, target, goal of, goal, planned, planned for, aim of, objective of, standard of, threshold of, ceiling of, trajectory of, budget of, budget was, budget is, against a plan of, at least, no fewer than, no less than, not less than, a minimum of, goal is to reach, goal was to reach, target is to reach, the plan was, budgeted, our, of the, out of, of our',
    ),
    notBehind: [
      ...words('達成 超過 達'),
      ...joined('met achieved reached exceeded', 'this the our its that', ' ').map((verb) => `${verb} `),
    ],
    notBefore: words('達成 進度落後 執行率'),
    example: '年度目標為［30 場］,其餘另計',
  },
  {
    role: 'target',
    place: 'before',
    reach: 18,
    zh: [],
    en: phrases('planned, budgeted, the plan was, originally planned'),
    example: 'Planned progress was ［75 %］ and actual progress was 72 %',
  },
  {
    // Farther off, with what is planned between: 預定累計興辦戶數為 14 萬戶.
    role: 'target',
    place: 'before',
    reach: 16,
    zh: words('預定 原定 原訂'),
    en: [],
    notBehind: words('較 比 依 如 照 按 與'),
    notBefore: words('目標 進度 期程 時程 工期 計畫'),
    example: '111 年度預定累計興辦住宅戶數為［14 萬戶］',
  },
  {
    role: 'target',
    place: 'before',
    reach: 2,
    zh: words('訂為 設定為 KPI為 KPI 計畫量 計畫數').concat('KPI 為'),
    en: phrases('KPI, KPI of, set at'),
    // 修訂為 25 場 is a revision.
    notBehind: words('修 改 擬 增'),
    example: '關鍵績效指標訂為［75%］',
  },
  {
    role: 'target',
    place: 'behind',
    reach: 6,
    zh: words(
      '之目標 的目標 目標 之標準 的標準 之門檻 的門檻 之承諾 的承諾 為目標 為上限 參考區間 之規定 的基準 年度目標 原定目標 原訂目標 預定目標',
    ),
    en: phrases(
      'target, goal, standard, objective, pledge, target set, interim target, target for, annual target, annual goal, planned, limit',
    ),
    // 400 冊，符合年度目標值 gives a verdict: the figure is no target.
    notBehind: words('符合 達成 達到 達 超越 超過 超前 優於 未達 已達 高於 低於 年度 原定 原訂 預定'),
    notBefore: words('達成率 達成'),
    example: '遠超過［1.4 萬公噸］的目標',
  },
  {
    role: 'planned',
    place: 'clause',
    reach: 60,
    zh: words(
      '上看 上望 預估 力拼 力拚 力求 應於 訂於 有望 期許 期盼 預計 預期 將於 將 擬 擬定 明年 次年 下年度 未來 後續 規劃 可望 屆時 期能 希望 俟 每年可 目標為 原規劃',
    ),
    en: phrases(
      'will, plan to, plans to, expected to, expect to, expects, next year, intend to, aims to, aim to, forecast, would, hope to, hopes to, scheduled to, set to, due to open',
    ),
    notBefore: words('近 目標達成 來賓 執行完竣'),
    notBehind: words('立即 隨即 旋即 已如 如 符合 達成'),
    example: '明年將再培訓［60 人］',
  },
  {
    role: 'rate',
    place: 'before',
    reach: 5,
    zh: words('達成率 執行率 完成率 達成比率 達成比例 達成年度目標 目標達成率'),
    en: phrases('achievement rate, rate of achievement, achievement of target, completion rate'),
    example: '達成率為［107.5%］',
  },
  {
    role: 'limit',
    place: 'behind',
    reach: 1,
    zh: words('內 以內 之內 前 以上者 歲以上 起'),
    en: phrases('or less, or more'),
    notBefore: words('容 政 部 外'),
    example: '於［15 分鐘］內抵達',
  },
  {
    role: 'limit',
    place: 'before',
    reach: 1,
    zh: [],
    en: phrases('within, longer than'),
    example: 'seen within ［4 hours］ of arrival',
  },
  {
    role: 'denied',
    place: 'before',
    reach: 7,
    zh: words(
      '未完成 未能 未通過 不符合 不符 不合格 不通過 駁回 退件 取消 停辦 失敗 未結案 撤銷 未獲 流標 廢標 退訓 延宕 未過 未繳 棄權 解約',
    ),
    en: phrases('missing, failed, failed to meet, withdrawn, rejected'),
    // Three sites failed and 12 passed.
    notBefore: [' and', ' but', ' at', ' with'],
    example: '另有 8 件遭駁回;未通過［3 件］',
  },
  {
    role: 'denied',
    place: 'before',
    reach: 7,
    zh: words('未達'),
    en: phrases(
      'did not achieve, not achieved, did not meet, missed, not met, partly achieved, partially achieved, partly met, partially met',
    ),
    notBefore: [' and', ' but', ' at', ' with'],
    verdictBefore: [':', ' :', ' -', '成:', '標:', '目標:', '成目標:'],
    example: '檢驗未達標［3 件］',
  },
  {
    role: 'denied',
    place: 'behind',
    reach: 2,
    zh: words(
      '不符合 不符 不合格 未符合 展延 延後 延期 未完成 未完工 未通過 未結案 駁回 取消 停辦 流標 退件 撤銷 撤回 退出 不成立 未成立 落榜 未錄取',
    ),
    en: [],
    example: '3 案竣工、［2 案］展延',
  },
  {
    role: 'denied',
    place: 'behind',
    reach: 12,
    zh: [],
    en: joined(
      'was were been being',
      'rejected dismissed deferred withdrawn refused declined cancelled canceled postponed abandoned',
      ' ',
    ),
    example: '［97］ were deferred to the next round',
  },
];
