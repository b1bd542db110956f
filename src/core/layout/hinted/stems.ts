import type { ColumnRole } from '../roles';

/** What parts of a heading's words speak for, and how plainly: `PLAIN` by themselves, `FAINT` only beside more. */
export type Stems = Partial<Readonly<Record<StemRole, number>>>;

/** A role, or what is told of figures without being one: what lies between target and result, or what is no figure of ours. */
export type StemRole = Extract<ColumnRole, 'target' | 'actual' | 'rate' | 'status' | 'narrative'> | 'none';

export const PLAIN = 3;
export const FAINT = 1.5;

type Family = readonly [StemRole, number, RegExp];

/** What a heading must not be made of, whatever else it says: prices, people, places, days. */
const NO_FIGURE_ZH =
  /單價|售價|市價|優惠|折扣|價格|定價|利率|匯率|庫存|存量|姓名|人員$|電話|地址|地點|備註|編號|代[號碼]|日期?$|時間$|規格|品名|型號|權責|主責|負責|承辦|主辦|協辦|單位$|科別|機關|年齡|職稱|班級|座號|得票/;
const NO_FIGURE_EN =
  /\b(?:price|prices|cost per|rrp|discount|stock|on hand|reorder|name|e-?mail|phone|address|room|trainer|owner|lead|contact|department|team|sku|code|ref|id|start|starts|ends?|session|day|date|seats|votes|turnout|age|source|market|customer group|group|audience|population|area)\b(?! (?:target|result|actual|outturn))/;

/** As agreed, 依計畫辦理: how something was done, as remarks say it. */
const MANNER = /^as [a-z]+$|^[依按照](?!.*[值數量額])/;

/** Chinese, in the order in which they are looked for; what was found is not looked at again. */
const ZH: readonly Family[] = [
  ['none', PLAIN, /差異|落差|差額|差距|差值|差數|增減|偏離|相差|比較增/],
  [
    'status',
    PLAIN,
    /判定|燈[號色別]|等[第級]|與否|(?:有沒有|是否(?!已?(?:逾|超|違|異|落後|延|有?缺))|有無|能否)|如期否|評等|評定|結論|達標(?!值|率|數)|認定/,
  ],
  [
    'rate',
    PLAIN,
    /(?:達成|完成|執行|達標|實現|進度|履約|履行|做到|落實)[^率度比]{0,2}(?:率|度|比例?|百分比|％|%)/,
  ],
  [
    'target',
    PLAIN,
    /目標|里程碑|閾值?|門檻|上限|下限|底線|底標|高標|容許|允收|警戒|(?:應|須|需|要|得)(?:達[到成]?|完成|辦理?|查|做到?|執行|提供|繳|收|有|訪|檢)|要求|[預擬](?:定|訂|計|期|達|辦)|原[訂定]|年初[訂定]?|核定|訂定|自訂|設定|承諾|約定|期[許望]|盼|願景|挑戰|管[控制](?:值|標準|區間|範圍|界限)|配額|計[畫劃](?=$|[值數量件場次進目])|規[畫劃](?=$|[值數量件場次進目])|標竿/,
  ],
  [
    'actual',
    PLAIN,
    /實[際績現收支測得募銷售繳付領產到]|已(?:完成|達|辦|執行|做|交|收|查|訪)|做到|達到|達成(?=$|[值數量件場])|辦竣|完成(?=$|[值數量件場])|結算|盤點|現況|表現|成[果績]|結果|得分|辦理(?=[數量件場次])|執行(?=[數值量件])|(?:量|監|檢)測/,
  ],
  ['narrative', PLAIN, /說明|情形|檢討|原因|對策|理由|分析|概述/],
  ['target', FAINT, /標準|水準|基準(?!年)|預算|任務|限$|底$/],
  ['actual', FAINT, /最新|目前|現在|截至|至今|年終|期末|本[年期]|今年|當年/],
  ['status', FAINT, /評[估核]|考核|檢核|查核|符合|合格|結論/],
  ['rate', FAINT, /^進度$|百分比|比率|比例|^比$/],
];

const EN: readonly Family[] = [
  ['none', PLAIN, /\b(?:var|variance|gap|diff|difference|delta|change|shortfall)\b|\+\s?\/\s?-/],
  [
    'status',
    PLAIN,
    /\b(?:status|rag|rating|verdict|on (?:track|course|target)|kept|judge?ment|grade|ok)\b|\b(?:met|hit|reached|achieved|made it|passed|there|okay|good)\s?\?/,
  ],
  [
    'rate',
    PLAIN,
    /(?:%|\b(?:percent(?:age)?|pct|share))\s*(?:of\s+)?(?:the\s+)?(?:target|plan|goal|budget|achieved|completed?|done|met|delivered|reached|attained)|\b(?:achievement|completion|attainment|execution|delivery)\s*(?:%|rate|ratio|percent(?:age)?)/,
  ],
  [
    'target',
    PLAIN,
    /\b(?:targets?|goals?|planned|plan|expected|expectations?|ambitions?|commit(?:ted|ments?)|promised?|pledged?|thresholds?|ceiling|floor|limit|milestones?|aim(?:ed)?(?: for)?|intended|desired|hoped(?: for)?|quota|agreed|should|must|required|requirement|budget(?:ed)?|at (?:least|most)|tolerance|trigger|success looks? like|(?:we|to) (?:want(?:ed)?|will know|said|would)|want to be|to (?:reach|be|hit|achieve)|set out)\b/,
  ],
  [
    'actual',
    PLAIN,
    /\b(?:actuals?|results?|outturn|landed|achieved|delivered|performance|performed|reached|attained|recorded|measured|(?<!we )found|counted|observed|scored?|got|came in|realised|realized|reported|turned out|did|finished)\b/,
  ],
  [
    'narrative',
    PLAIN,
    /\b(?:commentary|narrative|explanation|what (?:happened|we (?:found|saw|learned|learnt)))\b/,
  ],
  ['target', FAINT, /\b(?:standards?|objectives?|benchmark|max(?:imum)?|min(?:imum)?|cap|due)\b/],
  [
    'actual',
    FAINT,
    /\b(?:this year|current(?:ly)?|today|now|to date|ytd|latest|position|outcome|final|closing|year|we are|period)\b/,
  ],
  ['status', FAINT, /\?$|\b(?:assessment|evaluation|traffic light)\b/],
  ['rate', FAINT, /^%$|\b(?:percent(?:age)?|pct)\b|%/],
];

const CHINESE = /[\u3400-\u9fff]/;

/**
 * Looks a heading (lower case, without its period and unit) over for parts of words. 年底要達到 aims and 年底做到 tells,
 * though no list holds either. `undefined` where nothing is known, or where it is no heading over figures at all.
 */
export function stemsOf(heading: string): Stems | undefined {
  const isChinese = CHINESE.test(heading);
  if (MANNER.test(heading)) return undefined;
  if ((isChinese ? NO_FIGURE_ZH : NO_FIGURE_EN).test(heading)) return undefined;
  const found: Partial<Record<StemRole, number>> = {};
  let rest = heading;
  for (const [role, weight, words] of isChinese ? ZH : EN) {
    const match = words.exec(rest);
    if (!match) continue;
    found[role] ??= weight;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
