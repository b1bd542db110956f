import { anyOf } from '../../text/words';

/** Words of what changed since last year: reasons, lowered targets, other definitions, other names. */

/** Words that give a reason … */
export const BECAUSE =
  /因|由於|鑑於|鑒於|考量|考慮|配合|依據|依.{0,12}(?:規定|決議|核定)|受.{1,20}影響|奉.{0,8}核|\b(?:because|since|due to|owing to|given|in (?:view|light) of|following|as a result of)\b/i;
/** … but for these, which hold 因 and give none. */
export const NO_REASON = /因此|因而|因素|原因/g;

/** A target was made easier. */
export const saysLowered = anyOf({
  zh: ['調降', '下修', '下調', '調低', '減列', '放寬'],
  en: ['lowered', 'relaxed', 'cut'],
});

/** Something was set anew. */
export const saysRevised = anyOf({
  zh: ['調整', '修正', '修訂', '降低', '降為', '降至', '減為', '減至', '提高', '調高', '重新訂', '改訂'],
  en: ['reduc-', 'revis-', 'adjust-', 'rais-'],
});

/** A word for the target. */
export const namesTarget = anyOf({ zh: ['目標', '指標值'], en: ['target-'] });

/** Something is another one now. */
export const saysChanged = anyOf({
  zh: [
    ...['改為', '改採', '改以', '改用', '變更', '調整', '修正', '修訂', '新增', '納入', '排除'],
    ...['重新定義', '重新訂定', '重新界定'],
  ],
  en: [
    ...['chang-', 'revis-', 'redefin-', 'amend-', 'replac-'],
    ...['now counts-', 'now includes-', 'now measured-'],
  ],
});

/** How something is counted or measured. */
export const namesDefinition = anyOf({
  zh: [
    ...['定義', '衡量標準', '衡量方式', '衡量基準', '計算方式', '計算方法', '計算公式', '計算基準', '公式'],
    ...['統計方式', '統計範圍', '統計口徑', '統計基準', '統計對象', '計列'],
  ],
  en: ['definition-', 'method-', 'formula-', 'scope-', 'how it is measured-', 'how it is counted-'],
});

/** In the definition itself: 本年度起改以人次計算. */
export const FROM_NOW_ON = /年度?起|改[為採以用]|\bfrom (?:this year|(?:19|20)\d{2}) on/i;

/** What is counted, and how. */
export const NAMES_UNIT = /單位|計算|計列|統計|以.{1,6}計|\b(?:unit|count)/i;

/** Words by which one name holds several. */
export const JOINED_NAMES = /[及與和暨、]|以及|合計|總計|\band\b|&/i;

/** Years, and words for them, that move on by themselves. */
export const RELATIVE_YEARS = /本年度?|當年度?|今年度?|上年度?|去年度?|前一?年度?/g;

/** What leads up to a figure that something is compared with, or measured from. */
export const COMPARED_BEFORE = /(?:較|比|以|從|由|自|against|from)\s?$/i;
export const BASE_BEHIND = /^\s?(?:為|作為)?基[準期]/;

/** A name that asks for an amount of change. */
export const NAMES_CHANGE = /(?:減少|增加|成長|降低)(?:量|數)/;

/** Words of comparison, and marks, that name nothing. */
export const COMPARING = /[(,，、\s]|較|比|與|相?較於/g;

const LABEL = '(?:(?:關鍵|衡量|績效|工作|年度){0,3}指標|kpi|indicator|measure)?';
const CN = '[一二三四五六七八九十]{1,3}';

/** The number before an indicator's name, with what it may be called. */
export const NAME_NUMBERS: readonly RegExp[] = [
  new RegExp(`^${LABEL}\\s?\\((${CN}|\\d{1,2})\\)[\\s:.、]*`, 'i'),
  new RegExp(`^${LABEL}\\s?(${CN})[、.:]\\s?`, 'i'),
  new RegExp(
    `^${LABEL}\\s?(\\d{1,2}(?:[-.]\\d{1,2}){0,3})(?:[.、:)]\\s?(?!\\d)|\\s(?=\\D)|(?<=-\\d{1,2})(?=[^\\d\\s]))`,
    'i',
  ),
];

/** The years in a name. */
export const NAMED_YEARS =
  /(?:民國\s?)?(?<!\d)(?:9\d|1\d{2}|(?:19|20)\d{2})\s?(?:學年|年)度?|本年度?|當年度?|\b(?:fy\s?)?(?:19|20)\d{2}(?:[-/]\d{2,4})?\b/gi;

/** A unit at the end of a name: 訓練(單位：人次). */
export const UNIT_IN_BRACKETS = /\((?:單位\s?:?\s?)?([^()]{1,12})\)\s*$/;

/** What makes no difference between two names: 之 and 的 between words, spaces and marks. */
export const NO_DIFFERENCE = /(?<=[\u4e00-\u9fff])[之的](?=[\u4e00-\u9fff])|[\s\p{P}\p{S}]+/gu;

/** The last character of a body's name: bodies are renamed and reorganised, what they do keeps its name. */
export const BODY = /[部署局處會院廳所司科室]$/;
