import type { Language } from '../../language/message';
import type { ColumnRole } from '../roles';

/** What a heading says that no list holds, told from the words that it is made of. */
export interface Composed {
  /** Empty for a heading that says nothing of figures: 主責單位. */
  readonly roles: readonly ColumnRole[];
  readonly language: Language;
}

type Family = readonly [readonly ColumnRole[], RegExp];

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

const NOUN = any(
  `值 數 量 額 數值 數量 數額 金額 總數 總量 總額 件數 案數 場次 場數 次數 人數 人次 戶數 家數 校數 處數 棟數 公里數
   長度 面積 時數 天數 日數 分數 水準 標準 進度 績效 成績 成果 成效 效益 效果 表現 結果 目標 目標值 達成值 達成數 完成數 執行數 產出 產量 產值 額度`,
);
const TIME = any(
  `本年度? 當年度? 今年度? 全年度? 年度 全年 年 本期 當期 本月 本季 當月 當季 單月 累計至今 累計 期末 年終 年底 各年度 各 總 合計 修正後? 調整後?`,
);
const AFTER = any(`累計 合計 總計 修正後? 調整後?`);
const AIM = any(
  `目標 期望 期許 期盼 預想 預定 預計 預期 預估 計[畫劃] 規[畫劃] 原[訂定] 訂定 擬達成 可支用 可執行 可用 應達成 應達 應完成 應執行 應辦理? 應有 承諾 門檻 閾值 警戒值 臨界值 容許值 標準 預算 法定預算 上限 下限`,
);
/** What aims at something only with a noun behind it. */
const RULE = any(
  `約定 協議 契約 議定 管制 管控 控管 要求 容許 規定 法定 編列 分配 核定 設定 基本 責任 配額 業績 應`,
);
const DONE = any(
  `實際 實績 實現 實收 實支 實測 實得 已?執行 已?完成 已?達成 已?辦理 實際完成 實際達成 實際執行 實際辦理 實際支用 支用 決算 目前 現況 成果 結果`,
);
const MEASURED = any(`量測 測量 監測 檢測 查核 產出 審定 現有 最新`);
const SHARE = any(`率 度 比率 比例 比 百分比 百分率 百分點 程度 比值`);
const JUDGED = any(
  `自行?評 初評 複評 評核 考評 考核 考成 評比 評定 評鑑 評估 評量 審核 檢核 查核 稽核 初核 複核 審查 管考 判定 達成 達標 績效 符合 進度 目標 KPI kpi`,
);
const VERDICT = any(`等第 等級 燈號 燈別 燈色 評等 結果 狀態 狀況 判定 結論 與否 否`);

const CHINESE: readonly Family[] = [
  [
    ['target'],
    new RegExp(
      `^(?!(?:預定|預計|預估)人[數次]$)${TIME}*(?:(?:${AIM}${AFTER}?)+${NOUN}?|${RULE}(?:上限|下限)|${RULE}${AIM}?${NOUN})$`,
    ),
  ],
  [
    ['rate'],
    new RegExp(
      `^${TIME}*(?:${AIM}|${DONE}|達標|履約|履行|實施|工作|進度|合格|支用)*(?:達成|完成|執行|達標|實現|實施|履行|履約|進度|支用|辦理)${SHARE}值?$`,
    ),
  ],
  [
    ['status'],
    new RegExp(
      `^${TIME}*${JUDGED}{1,2}${VERDICT}$|^是否(?:已|有)?(?:達成|達標|達到|達|符合|合格|完成|如期|通過)(?:目標|標準|要求|進度|門檻|閾值)?$`,
    ),
  ],
  [['actual'], new RegExp(`^${TIME}*(?:${DONE}{1,2}${AFTER}?${NOUN}?|${MEASURED}${NOUN})$`)],
  // What an office says itself of what it reached; its points (自評分數) are no result.
  [
    ['actual'],
    /^(?:自行?評|自評估|自我評[量估]|自行評估|單位自評|自填)(?:成果|績效|成效|(?:實際|達成|完成|執行)(?:值|數|量|成果)|數值)$/,
  ],
  [
    ['goal'],
    /^(?:關鍵|施政|推動|發展|主要|核心|重點|政策|中程|總體|永續|計[畫劃]|工作)(?:策略|面向|議題|主題|方針|主軸|領域)$/,
  ],
  // 施政計畫, 旗艦計畫名稱: what is planned has a name, and no figure.
  [
    ['goal', 'indicator'],
    /^(?:年度)?(?:施政|重點|重要|主要|優先|旗艦|專案|專項|分支|分項|個別|子|建設|公共建設|科技|中長程|中程|核心|業務|工作)計[畫劃](?:名稱|項目|別)?$/,
  ],
  // 本期值, 最新數據: what stands there at present is what came of it.
  [
    ['actual'],
    /^(?:本期|當期|本月份?|本季|當月|當季|本年度?|當年度?|今年度?|最新|目前|現在|年底|年終|期末|季末|月底)(?:數?值|數[量據]?|讀數|水準|金額)$/,
  ],
  // 120% for one row, 未達成 for the next.
  [['rate', 'status'], /^(?:達成|執行|完成|達標)[率度](?:或|及|與|和|、|\/)[\u3400-\u9fff]{2,8}$/],
  [['status'], /^(?:符合|達標|合格|履約|妥適|符規)(?:情形|情況|程度|度)$/],
  [['unit'], /^(?:計算|計量|衡量|度量|統計|數量|數據|指標|目標|量測|資料|金額)單位$/],
  [
    [],
    /^(?:主責|權責|主辦|承辦|協辦|主管|執行|辦理|負責|填報|提報|彙整|督導|管考|受考核?|責任|業務)(?:單位|機關|機構|部門|科室|處室|局處|科別|人員?|窗口)$/,
  ],
  [
    ['standard'],
    /^(?:量測|測量|計算|評估|衡量|統計|監測|檢測|評量|計量|認定|採計|評核|評分)(?:方式|方法|公式|基準|標準|依據|原則|定義|說明)(?:及.{2,6}|或.{2,6})?$/,
  ],
  // 占預算數, 占分配數比率: in parts of what.
  [[], /^[占佔].{2,10}(?:數|額|比率|比例|比重?|百分比)$/],
  [['weight'], /^(?:自評|配分|評核|考評|考核|得)?(?:權重|權數|權分|配分|占比|佔比)$/],
  [
    ['indicator'],
    /^(?!.*(?:人員|員工|姓名|廠商|公司|客戶|商品|檔案|附件|問題|建議|討論|報告|會議|目標|實際|達成|異常|原因|其他))[\u3400-\u9fff]{0,6}(?:項目|指標|事項|標的|工作內容|(?:查核|控制|管制|管控|稽核|檢核|考核|監控|督導|執行|辦理|推動|作業|計[畫劃]|業務|補助|活動|服務)(?:重點|要項|要點))(?:名稱|內容)?$/,
  ],
];

const FILLERS = new Set(
  `annual yearly year full interim agreed approved required contract contractual committed service final revised original our the
   this current latest quarter quarterly month monthly period total overall reported measured cumulative value values figure
   figures level levels number amount of for to vs versus against as in at and end new set half ytd qty quantity units count output outputs service activity`.split(
    /\s+/,
  ),
);
const AIMS = new Set(
  `target targets goal goals plan planned planning budget budgeted commitment commitments agreed approved aim threshold limit
   expected expectation quota standard required committed objective objectives`.split(/\s+/),
);
const PLAIN_AIMS = new Set(
  `target targets goal goals plan planned budget budgeted commitment aim threshold quota limit`.split(/\s+/),
);
const RESULTS = new Set(
  `actual actuals achieved result results outturn delivered expenditure spend spent realised realized attained observed
   performance achievement accomplished completed recorded outcome`.split(/\s+/),
);
/** What is never a verdict. */
const FIGURES = new Set(
  `actual actuals outturn delivered expenditure spend spent realised realized observed`.split(/\s+/),
);
const DEGREES = new Set(`% percent percentage pct rate ratio`.split(/\s+/));
const WAYS = new Set(
  `achieved achievement attained attainment complete completed completion execution utilisation utilization delivery
   delivered implementation fulfilment performance realisation realization progress met`.split(/\s+/),
);
const VERDICTS = new Set(
  `met achieved status rating rag compliance compliant conformance conformity pass passed verdict judgement
   assessment course track hit reached on yes no is it we did`.split(/\s+/),
);

/** No family has digits or brackets, and only KPI is Latin. */
const MAY_BE_CHINESE = /^[\u3400-\u9fffKPIkpi]{0,40}[\u3400-\u9fff][\u3400-\u9fffKPIkpi]{0,40}$/;

/** Reads a heading by the words that it is made of: 應達成數, 考評等第, agreed level, quarter result. */
export function composedOf(plain: string): Composed | undefined {
  const bare = plain.replace(/[\s:*#※、,.·'"_/|!+-]+/g, '').replace(/\?/g, '');
  const family = MAY_BE_CHINESE.test(bare) ? CHINESE.find(([, pattern]) => pattern.test(bare)) : undefined;
  if (family) return { roles: family[0], language: 'zh-TW' };
  if (isQuotient(plain)) return { roles: ['rate'], language: MAY_BE_CHINESE.test(bare) ? 'zh-TW' : 'en' };
  return /^[a-z%\s/.,'’?-]+$/.test(plain) ? composedOfWords(plain.trim()) : undefined;
}

const MAY_DIVIDE = /[÷／/]|\b(?:as|divided)\b/;

/** Delivered ÷ agreed, 完成/預定: what was done, in parts of what was aimed at. */
function isQuotient(plain: string): boolean {
  if (!MAY_DIVIDE.test(plain)) return false;
  const sides = plain.split(/[÷／/]|\bas (?:a )?(?:%|percent(?:age)?|share) of\b|\bdivided by\b/);
  const [above = '', below = ''] = sides.map((side) => side.trim());
  if (sides.length !== 2 || above === '' || below === '') return false;
  const [done, aim] = [composedOf(above)?.roles, composedOf(below)?.roles];
  return done?.[0] === 'actual' && aim?.[0] === 'target';
}

const AGAINST_AIM =
  /^(?:our )?(?:performance|progress|achievement|results?|delivery|outcome) (?:against|vs|versus|towards?|on|to) (?:the |our |agreed )?(?:targets?|plan|goals?|budget|standards?)$/;
const EXPECTED_RESULT = /^(?:expected|anticipated|probable|projected) (?:outcome|outturn|actuals?|results?)$/;

/** Actual achieved at completion, Result at project end: when it was looked at, and no more. */
const AT_THE_END =
  /(?<=[a-z]) (?:at|by|upon|as of) (?:the )?(?:project |programme |program )?(?:completion|closing|closure|close|exit|end(?:line)?(?: of (?:the )?(?:project|programme|program))?)(?: or target (?:years?|dates?))?$/;

function composedOfWords(text: string): Composed | undefined {
  const plain = text.replace(AT_THE_END, '');
  const words = plain.split(/[\s/.,'’?-]+/).filter(Boolean);
  if (words.length === 0 || words.length > 6) return undefined;
  // As agreed, as planned: how something was done, as remarks say it.
  if (words[0] === 'as' && words.length === 2) return undefined;
  const said = (roles: readonly ColumnRole[]): Composed => ({ roles, language: 'en' });
  if (AGAINST_AIM.test(plain)) return said(['actual', 'rate', 'status', 'narrative']);
  // The year is not over: what is expected to come of it, or what is aimed at where nothing else is.
  if (EXPECTED_RESULT.test(plain)) return said(['target', 'actual']);
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const all = (...sets: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => sets.some((set) => set.has(word)));
  if (has(DEGREES) && (has(WAYS) || has(PLAIN_AIMS)) && all(DEGREES, WAYS, PLAIN_AIMS, RESULTS, FILLERS))
    return said(['rate']);
  if (plain.endsWith('?') && all(VERDICTS, FILLERS, PLAIN_AIMS) && has(VERDICTS)) return said(['status']);
  if (/^(?:compliance|compliant|conformity|conformance)(?: status)?$/.test(plain)) return said(['status']);
  if (has(RESULTS) && !has(PLAIN_AIMS) && all(RESULTS, FILLERS))
    return said(has(FIGURES) ? ['actual'] : ['actual', 'status']);
  if (/^(?:planned|targeted) (?:results?|performance)$/.test(plain)) return said(['target']);
  if (has(AIMS) && !has(RESULTS) && all(AIMS, FILLERS)) return said(['target']);
  return undefined;
}
