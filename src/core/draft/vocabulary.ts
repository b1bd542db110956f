import { anyOf } from '../text/words';

/** Words that tell what a person's text says of the result, so that a draft may keep it, or must put it right. */

/** What states the result, its rate, its gap or a condition, in people's words and in those of drafts. */
export const CLAIMS =
  /達成率|執行率|目標|達標|期限|條件|實際為|未逾|未超過|完成進度|請補充|\[TBC|achievement rate|\btargets?\b|\blimit\b|shortfall|\bof the rate\b|\bcondition\b|\b(?:early|late|on time)$/i;

/** Words that only lead to the figure of the result. */
export const LEADS =
  /累計|共計|合計|實際|達成?|共|計|為|成長率|降幅|衰退|增加|減少|等級|完成|約|逾|近|餘|於|growth of|a reduction of|level|completed on|complete|progress/gi;

/** Numbers and the signs of dates, once the figures are gone. */
export const DATE_SIGNS = /\d+|[年月日]/g;

/** A date whose signs follow its digits at once: 100年12月31日. */
export const TIGHT_DATE = /\d[年月日]/;

/** Words that compare with something else than the row's target. */
export const comparesWithOther = (words: string): boolean =>
  /較|相比|比起|去年|上年|前年|同期|last year|previous|prior|compared/i.test(words);

/** A bound round a figure: 至少 before it, 以上 behind it. */
export const BOUND_BEFORE = /(?:至少|最少|不低於|不少於|at least)\s?$/i;
export const BOUND_BEHIND = /^\s?(?:\(含\))?(?:含)?以[上下內]|^\s?or (?:more|above|less|fewer)/;

/** A phrase is about the target when its clause says so. */
export const speaksOfTarget = anyOf({
  zh: ['目標', '達標'],
  en: ['target', 'targets', 'goal', 'goals', 'objective', 'objectives'],
});

/** What is hoped for, or supposed, is not claimed. */
export const SUPPOSED =
  /(?:以|俾|期|可|將|力求|持續|應|如|若|是否|能否|努力|預計|預估|確保|促使|\b(?:to|will|should|if|can))\s?$/i;

/** What denies the phrase that follows. */
export const DENIED = /[沒未不無][^，。]{0,2}$/;

/** Words that already tell why. */
export const tellsWhy = anyOf({
  zh: ['原因', '改善措施', '檢討', '因應'],
  en: ['because', 'reason', 'reasons', 'owing to', 'due to'],
});

/** What is missing of a target, as drafts say it. */
export const GAP_BEFORE =
  /(?:missed by|short by|over by|shortfall of|excess of|, or|相差|較目標值[低高]|高出目標值|尚差)\s?$/;
