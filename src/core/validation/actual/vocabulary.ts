import { anyOf } from '../../text/words';

/** Words round a result: what calls it a total, a rate, a whole, a duty, or of another scope. */

/** What leads up to the total of an account of the work. */
export const LEADS_TO_TOTAL = /(?:累計|合計|總計|共計|\btotal(?:led|ling)?)[^,，。;:\d]{0,8}$/i;

/** Counted over more than the year, or over a part of it, or of one part. */
export const OTHER_SCOPE =
  /以來|歷年|截至|自\s?\d|累積|其中|季|上半年|下半年|迄今|至今|\bsince\b|\bto date\b|\bof which\b/i;

/** A base that holds all there is: no part is more. */
export const namesWhole = (name: string): boolean => /總|全部|全體|應|total|\ball\b/i.test(name);

/** A heading that asks for a rate. */
export const namesRate = anyOf({ zh: ['率'], en: ['rate'] });

/** The bound behind a figure: 以上, (含)以下. */
export const BOUND_BEHIND = /^\s?(?:\(含\))?(?:含)?以[上下內]/;

/** What has to be done is no result. */
export const SAYS_DUTY = /[各均]應|應[再至]|應取得|至少|須(?!知)|\bmust\b|\bshall\b/;
