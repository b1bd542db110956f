import type { Cue } from '../cue';
import { joined, phrases, words, NOT_DONE } from './lists';

/** What is reached, done, stated, and all of it. */
export const RESULTS: readonly Cue[] = [
  {
    role: 'result',
    place: 'before',
    reach: 8,
    zh: words(
      '最後 最終 總共 實際 實收 實支 實付 實到 決算數 決算 實現數 實績 達成度 達成值 執行數 執行金額 已達 已逾 達到 業達 均達 皆達 高達 僅達 只達 僅 只有 達成 複測 複測得分 複檢 覆測 後測 再測',
    ),
    en: phrases(
      'finished at, ended at, closed at, achieved, reached, delivered, attained, actual, actually, achieving, reaching, only, performance was, outturn',
    ),
    notBehind: NOT_DONE,
    notBefore: words('率 比率 比例 目標 年度 情形 之 的'),
    example: '較預定超前,實際進度［89.84%］',
  },
  {
    role: 'result',
    place: 'before',
    reach: 20,
    zh: [],
    en: phrases('actual'),
    example: 'Planned progress was 75 % and actual progress was ［72 %］',
  },
  {
    role: 'result',
    place: 'before',
    reach: 3,
    zh: words('完成 完工 竣工 結訓 已 業已 達 增設 建置完成 交付 落成'),
    en: phrases('completed, exceeded, met, meet, meeting, fully met, fully meet, scored, recorded'),
    notBehind: NOT_DONE,
    notBefore: words('率 比率 比例 目標 度'),
    example: '本年完成［12 項］',
  },
  {
    role: 'done',
    place: 'before',
    reach: 14,
    zh: words(
      '辦理 舉辦 召開 完成 輔導 協助 推動 推廣 使用 採用 節省 減用 建置 建立 設置 訂定 發布 發表 公告 公布 審竣 審結 審畢 查核 查獲 稽查 巡查 取得 培訓 培育 訓練 提供 核定 補助 新增 施打 接種 登錄 上傳 通過 開辦 開發 研發 修繕 改善 汰換 種植 栽植 補植 新植 定植 共植 複查 檢測 結案 核准 進用 媒合 出版 製作 安置 服務 參訓 參與 修訂 拜訪 訪視 訪查 檢查 清查 勘查 宣導 實現 處理 執行 收容 回收 清除 興建 啟用 發生 裁罰 開罰 核發 減免 移送 起訴 偵破 破獲 救護 出動 進駐 參加 參觀 受惠 受益 納管 認證 輔助 繳回 追回 收繳 徵起 創造 帶動 促成 達標 開課 授課 轉銜 更新 鋪設 佈設 布設 增建 復育 撫育 造林 簽署 簽訂 引進 發放 發給 審查 查驗 抽查 抽驗 調查 建檔 蒐集 刊登 播出 演出 展出 借閱 造訪 入園 註冊 就業 結訓 清運 清淤 疏濬 勘驗 裁處 取締 告發 捕捉 絕育 送養 派遣 遴選 選拔 表揚 架設 裝設 安裝 錄製 拍攝 收治 獲獎 榮獲 獲得 獲頒 獲選 入選 奪得 修復 培力 引導 張貼 寄發 印製 編印 開設 招收 徵收 拆除 移除 巡護 評鑑 接待 拜會 訪談 盤點 銷售 撥付 撥款 核撥 頒發 捐贈 募集 篩檢 演練 搶修 清理 消毒',
    ),
    en: phrases(
      'held, trained, built, opened, inspected, issued, published, provided, served, planted, installed, completed, delivered, resolved, handled, processed, visited, supported, launched, organised, organized, conducted, carried out, hosted, signed, recruited, placed, attended, admitted, saved, approved, granted, answered, repaired, restored, renovated, replaced, upgraded, resurfaced, tested, treated, screened, vaccinated, surveyed, audited, reviewed, assessed, investigated, awarded, distributed, collected, removed, recycled, benefited, enrolled, hired, certified, implemented, produced, welcomed',
    ),
    notBehind: NOT_DONE,
    // Calls were answered in 2 minutes: that is how long, not how many.
    notBefore: [...words('率 比率 目標'), ' in', ' within'],
    example: '於山區辦理工作坊及說明會［30 場］',
  },
  {
    role: 'result',
    place: 'behind',
    reach: 2,
    zh: words('竣工 完工 結案 辦結 啟用 完成 通過 結訓 交付 落成'),
    en: [],
    notBehind: NOT_DONE,
    notBefore: words('率 目標 日 期 後 之 的 者'),
    example: '計有 5 案,其中［3 案］竣工',
  },
  {
    // 341 were approved: English says behind the figure what was done.
    role: 'done',
    place: 'behind',
    reach: 12,
    zh: [],
    en: joined(
      'was were been have has had',
      'completed approved granted awarded provided published built delivered trained held opened closed resolved answered installed planted repaired inspected issued upheld supported served collected submitted activated adopted signed screened vaccinated treated restored replaced upgraded housed recruited placed launched funded switched joined enrolled finished met attended',
      ' ',
    ),
    example: 'Of 588 applications, ［341］ were approved.',
  },
  {
    role: 'said',
    place: 'before',
    reach: 2,
    zh: words('為 爲 計 有 是 約 逾 近 超過'),
    en: phrases('was, were, is, are, of, stood at, at, totalled, totaled, amounted to, came to, numbered'),
    notBefore: [],
    example: '平均等候日數為［7.5 日］',
  },
  {
    role: 'total',
    place: 'before',
    reach: 12,
    zh: words('共計 合計 總計 累計 累積 共有 合共 總共 全年共 共 共通過 總數 總量 總額'),
    en: phrases(
      'a total of, in total, totalling, totaling, altogether, in all, overall, total of, cumulative, cumulatively, bringing the total to, taking the total to, brings the total to',
    ),
    notBehind: words('公 應 預計'),
    notBefore: words('同 用 識 通 享'),
    example: '四區累計服務旅客［3,200 人次］',
  },
  {
    role: 'total',
    place: 'behind',
    reach: 4,
    zh: [],
    en: phrases('in total, altogether, in all, overall'),
    example: 'We trained ［120 people］ in total.',
  },
];
