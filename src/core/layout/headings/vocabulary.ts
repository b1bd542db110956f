import type { Language } from '../../language/message';
import type { ColumnRole } from '../roles';

type Words = Readonly<Record<Language, readonly string[]>>;

const words = (chinese: string, english: string): Words => ({
  'zh-TW': chinese.split(/\s+/).filter(Boolean),
  en: english.split(',').map((word) => word.trim()),
});

/**
 * What headings are called, by role; of each language the first is the one that Attain writes. A word that stands
 * under several roles is decided by the cells below it. Years, quarters, units and numbering are no part of a word:
 * they are read apart (`periodIn`, `unitIn`).
 */
export const HEADINGS: Readonly<Record<ColumnRole, Words>> = {
  goal: words(
    `年度績效目標 策略績效目標 關鍵策略目標 施政目標 目標項目 績效目標 策略目標 計畫目標 施政重點 關鍵績效目標
     計畫名稱 工作計畫名稱 業務別 策略 推動策略 施政主軸 施政面向 面向 構面 目標面向 重大主題 主題 議題 願景 領域
     所屬目標 對應目標 對應策略 總目標 分項目標 工作重點 目標名稱 目標 業務類別 永續主題 永續議題 永續面向 工作面向`,
    `goal, annual goal, annual objective, policy goal, objective, strategic goal, strategic objective, outcome, priority, programme, program, purpose, theme,
     dimension, perspective, focus area, focus areas, pillar, priorities, strategic priorities, strategic goals, departmental result, departmental results, strategic priority,
     core responsibility, key result area, strategy, material topic, topic, objectives, goals, results chain, result chain, results level, results hierarchy,
     hierarchy of objectives, intervention logic, narrative summary, logframe level, level of result, output, outputs`,
  ),
  indicator: words(
    `衡量指標 關鍵績效指標 績效指標 工作指標 指標 指標名稱 指標項目 衡量項目 評估指標 績效衡量指標 KPI 項目
     工作項目 重點工作 重點工作項目 重要工作 服務項目 服務承諾 服務指標 績效項目 考核項目 評核項目 評鑑指標 管理指標
     品質目標 品質指標 關鍵結果 關鍵績效 計畫名稱 工作計畫 工作計畫名稱 計畫別 名稱 案名 監測指標 成果指標 產出指標
     量化指標 效益指標 關鍵指標 永續指標 指標內容 指標別 項目名稱 施政項目 業務項目 工程名稱 承諾項目 目標項目
     追蹤指標 評量指標 考核指標 KPI名稱 KPI項目 營運指標 業務計畫 機關名稱及計畫 执行项目 指标 指标名称 项目 品質目標項目 服務品質指標
     衡量標的 檢核指標 預期指標 工作內容 產品別 績效衡量項目 績效評估指標 年度指標 計畫項目 管控項目 管制項目 業務指標 工作目標項目 工作目標 科目名稱 科目 關鍵成果 承諾事項 追蹤項目 檢核項目 稽核項目 考評項目 評比項目 指標項目名稱 環境目標 職安目標 安全目標 管理目標
     行動方案 行動計畫 行動計劃 執行策略 實施策略 具體措施 執行措施 工作措施 推動措施 具體作法 推動項目 策略行動 行動項目`,
    `indicator, measure, kpi, pi, metric, performance indicator, performance measure, key performance indicator,
     key result, indicator name, kpi name, measure name, metric name, departmental result indicator,
     departmental result indicators, indicators, measures, metrics, kpis, performance measures,
     performance indicators, service standard, service commitment, commitment, deliverable, item, activity, project,
     description, work item, work items, performance metric, key measure, key measures, success measure, quality objective, output indicator, outcome indicator,
     performance goal, measure description, name, initiative, key results, program, programme, service, target description, key indicator, promise, pledge, promises, our promise, service measure, indicators of success, action, actions, action item, tactic, measure of success,
     criteria, criterion, performance criteria, performance criterion, objectively verifiable indicator, objectively verifiable indicators, verifiable indicator, verifiable indicators, ovi, ovis, smart indicator, indicator of achievement, indicators of achievement`,
  ),
  standard: words(
    `衡量標準 計算公式 衡量方式 評估方式 計算方式 衡量基準 公式 指標說明 指標定義 計算方法 評估標準 評量方式 衡量方法 定義`,
    `definition, method, methodology, formula, calculation, how it is measured, calculation method`,
  ),
  unit: words(
    `單位 計量單位 衡量單位 指標單位 数量单位 度量單位 单位`,
    `unit, units, unit of measure, uom, unit of measurement, measurement unit`,
  ),
  weight: words(`權重 權數 權重(%) 配分 權分 比重 占分`, `weight, weighting, weight (%)`),
  direction: words(
    `指標方向 方向 指標屬性 趨勢 極性 目標方向 期望方向 指標性質 望大望小 正負向`,
    `direction, polarity, desired direction, better is, desired trend, good is`,
  ),
  baseline: words(
    `上年度實際值 基期值 基準值 上年實際值 上年度達成值 去年實際值 前一年度實際值 現況值 基期 基線 去年同期 上年度 去年 上期
     起始值 初始值 上年度實績 去年實績 前期 上年同期 上年度達成情形 前一年度 基準年 上期實際 基準年數值`,
    `baseline, last year, previous year, prior year, prior year actual, last year actual, start, starting value,
     baseline value, initial, prior period, previous actual, starting point, base year`,
  ),
  target: words(
    `目標值 原定目標值 原訂目標值 年度目標值 預定目標 預定目標值 預期目標 目標 年度目標 預定值 預期績效 預定進度
     績效目標 目標數 目標量 計畫數 計劃數 計畫值 計畫 計劃 计划 预定 預計 預定 原訂 原定 預算數 預算 法定預算數 可支用預算數 分配數 分配預算數
     承諾值 承諾 服務目標 目標水準 門檻值 預期值 預估值 應達成數 預期成果 預計目標 預計值 目標設定 績效目標值 核定目標值 目標金額
     預期效益 預計達成值 計畫目標值 計畫量 目標進度 预算数 目标值 目标 修正目標值 年度預算數 應辦數 預期達成值 承諾標準 預定數 預定量 可用預算數 原定目標 原訂目標 容許上限 容許下限 不得超過 不得高於 不得低於 不超過 上限 上限值 下限 下限值 目標上限 目標下限 容許值 管制值 管制目標 目標門檻 目標水準值 期末目標 期末目標值
     允收水準 允收標準 允收值 允收基準 合格標準 合格水準 合格基準 合格值 驗收標準 驗收基準 及格標準
     標的 標的值 目標標的 量化標的 年度標的`,
    `target, annual target, target value, planned, planned value, goal value, plan, budget, targets, goal, commitment,
     planned target, end target, endline target, budgeted, planned output, expected, planned progress, standard,
     target level, performance target, target performance, end target, final target, at most, at least, no more than, not more than, no less than, not to exceed, ceiling, floor, limit, maximum, minimum, our target, what we promised, what we planned, target/est., target/estimate, target or estimate,
     acceptance level, acceptance limit, acceptance criterion, acceptance criteria, acceptable level, acceptable limit, pass mark, pass level, pass criterion, pass criteria`,
  ),
  actual: words(
    `實際值 實際達成值 達成值 執行成果 實績值 實際成果 實際績效 實際進度 執行進度 年度達成值 完成值 實際數 達成數 實際 實績 成果
     成果值 達成 完成 完成數 完成量 執行數 執行值 決算數 決算 實現數 執行金額 實支數 實際執行數 實際表現 實際成績 現況 目前值
     現值 年度成果 達成情形 年度實績 實際完成值 實際完成數 实际 实际值 完成情形 達成結果 實際結果 結果 實際達成數 實際達成 達成值
     實績數 年度實際 年度執行成果 目前進度 實際達成情形 實際情形 實際狀況 執行結果 實際量 實際達成值(B) 決算審定數 實際執行值 達成實績 年度達成情形 年度達成 支用數 累計支用數 執行情形 衡量結果 本年實績 今年實績 期末值 最新值 最新結果 執行數合計 執行成效 辦理成效 績效成果 主要成果 績效 績效表現`,
    `actual, result, results, actual value, actual result, achieved, achievement value, outturn, act, actuals,
     actual results, current, current value, performance, delivered, completed, endline, latest, achievement,
     actual performance, outcome, status value, reported result, progress, actual to date, actual achieved, actual progress, spent, actual spend, expenditure, observed, measured, latest result, latest value, final result, est. actual, estimated actual, actual/est., what we delivered, what we did, delivery, this year, year result, current year, cfy, current fy`,
  ),
  rate: words(
    `達成率 達成度 達成度(%) 達成率(%) 執行率 執行率(%) 達成比率 目標達成率 目標達成度 年度達成率 完成率 達標率 達成百分比
     完成度 達成比例 達成程度 預算執行率 完成百分比 完成比率 年度達成度 实现率 完成率(%) 達成率% 執行進度 達成率(A/B)`,
    `achievement rate, % achieved, achievement, rate, % of target, percent of target, achievement %, percent,
     percent complete, % complete, % done, percent done, completion rate, attainment, attainment rate, percent achieved, completion,
     progress, % attained, percentage achieved, achieved %, % of plan, % achievement, performance %, percent complete to date, pct of target, % to target, % target met`,
  ),
  status: words(
    `達成狀態 達成情形 燈號 初核 複核 評核 評核結果 達成與否 是否達成 狀態 初核結果 複核結果 達成否 是否達標 自評結果 評核燈號
     自評燈號 評等 評分等第 判定 檢核結果 結果 達標與否 達標情形 自評 執行情形 考核結果 評估結果 達標 是否達成目標 等第 是否合格 燈色 評定 評定結果 是否符合 判定結果 符合與否 達成狀況 評核等第 目標達成與否 達成`,
    `status, rating, met or not met, rag, rag status, assessment, met, met?, result, target met, target met?,
     achieved?, on track, on track?, outcome, traffic light, performance status, rag rating, goal met, achievement status, evaluation, target status, verdict, our verdict, judgement, kept?, result status`,
  ),
  narrative: words(
    `績效衡量暨達成情形分析 達成情形分析 辦理情形 達成情形說明 達成情形說明及分析 執行情形 辦理成果 推動成果 績效說明
     執行情形說明 達成情形檢討 辦理情形說明 目標達成情形 達成情形 執行成果 成果說明 執行說明 辦理情形及成果
     具體成果 具體辦理情形 實際辦理情形 執行成果說明 檢討與改善 年度執行情形 實際情形 實際狀況 重要成果 執行概況 達成情形及說明 未達成原因說明 實際執行情形 未達成原因及改善措施 執行成效 推動情形 辦理成效 年度達成情形 績效成果 主要成果 成效說明`,
    `narrative, commentary, analysis, performance narrative, progress, explanation of results, discussion, performance commentary, progress update, what we achieved, summary of results, results narrative, what we delivered, what we did, what happened, delivery story`,
  ),
};

/** Words over remarks: they tell the story only where nothing else does. */
export const REMARKS: Words = words(
  `說明 備註 備考 未達標原因 未達成原因 落後原因 差異原因 原因說明 差異說明 未達標原因說明 未達原因 落後原因及因應對策 改善措施
   檢討說明 差異原因說明 未達成原因及改善對策 因應對策 檢討 檢討分析 檢討與建議 補充說明 補充 備　註 未達成說明`,
  `explanation, comments, comment, notes, remarks, remark, note, reason, reasons, reasons for variance, variance explanation, explanation of variance`,
);

/** Headings that a table of indicators may have and that say nothing of its figures. */
export const OTHERS: Words = words(
  `項次 序號 編號 次序 序 項目編號 指標編號 差異 差異值 差異數 差異(%) 增減 增減數 增減比率 比較增減 主辦單位 承辦單位 主管單位
   權責單位 負責單位 執行單位 填報單位 局處 部門 科室 單位別 機關 主辦機關 承辦人 負責人 主辦 資料來源 佐證資料 指標類型 指標類別 類型
   類別 評估體制 期程 期限 預定完成日期 實際完成日期 完成日期 更新日期 更新日 日期 占全年預算比率 目標類型 頻率 統計頻率
   查核頻率 落後天數 餘額 賸餘數 保留數 應付數 對應SDGs SDGs 編碼 屬性 層級 科別 主管科別 差距 矯正措施 分群 與上年比較 信心指數 年度 年份 年 原預算數 追加減數 佐證 附件 優先順序
   目標年度 目標年 達成年度 完成年度 預定年度 計畫年度 執行年度`,
  `no, no., number, #, id, ref, ref., reference, code, owner, lead, responsible, responsible unit, department, source, data source,
   means of verification, verification, date to achieve target, due, due date, deadline, frequency, variance, difference,
   type, level, result level, category, updated, last updated, date, region, start date, end date, team, sdg, reporting frequency, gap, variance %, trend, risk, year, confidence, source of verification, evidence, change, comparison, target year, year of achievement`,
);

/** Headings below another one that only say that figures stand there: they leave the other its role. */
export const NEUTRALS: Words = words('數值 值 數 數量 金額', 'value, figure, amount, no.');

/** Words before or behind a role that change nothing about it: 本年度核定目標值, 目標值(修正後), 實際值合計. */
export const QUALIFIERS: readonly string[] = [
  ...['原訂', '原定', '預定', '本年度', '本年', '當年度', '當年', '今年度', '今年', '年度', '本期', '當期'],
  ...[
    '修正後',
    '修正',
    '調整後',
    '修訂後',
    '變更後',
    '核定',
    '實際',
    '自訂',
    '主要',
    '各',
    '之',
    '的',
    '全部',
    '總',
    'our',
    'thisyear',
  ],
  ...['currentyear', 'final', 'overall', 'reported', 'revised'],
];

/** Words that make a result last year's. */
export const LAST_YEAR =
  /^(?:上年度?|去年度?|前一年度?|上一年度?|前1年度?|上期|前期|last ?year(?:'s)?|previous ?year(?:'s)?|prior ?year(?:'s)?|pfy(?![a-z])|(?:last|previous|prior) ?(?:fy|financial year|fiscal year)(?![a-z]))/;
/** CFY Target: this year's, which says no more than Target does. */
export const THIS_YEAR = /^(?:cfy|(?:this|current) ?(?:fy|financial year|fiscal year))(?![a-z]) ?/;
/** Words that put a figure into another year than this one or the last, or into another month or quarter. */
export const OTHER_YEAR =
  /^(?:上個?月份?|前一?個?月份?|次月|下個?月|上一?季度?|前一?季度?|次季|下一?季度?|(?:last|prior|previous|next|following) ?(?:month|quarter)(?:'s)?|前年度?|前兩年度?|大前年|明年度?|次年度?|下年度?|下一年度?|隔年|下期|next ?year(?:'s)?|following year(?:'s)?|nfy(?![a-z])|next ?(?:fy|financial year|fiscal year)(?![a-z]))/;
