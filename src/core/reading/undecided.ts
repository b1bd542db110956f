/** Nothing but words that say that the target is yet to be set: 待定, 尚未訂定, 俟調查後再訂定 … */
const UNDECIDED =
  /^(?:年度)?(?:目標值?|基期值?)?(?:尚?待|尚未|另|俟[^。;\d]{1,24})(?:評估|研議|調查)?後?再?行?(?:議|核定|[擬決確]?[定訂]定?|公[布告])之?[\s。]*$/;
/** … and in English: Baseline to be determined, not yet set. */
const UNDECIDED_ENGLISH =
  /^(?:the )?(?:(?:target|baseline)s? )?(?:is |are )?(?:(?:still )?to be|not yet) (?:determined|decided|set|established|agreed)[\s.]*$/i;

/** Whether a target's readable text says only that there will be one. */
export function isUndecided(plain: string): boolean {
  return UNDECIDED.test(plain) || UNDECIDED_ENGLISH.test(plain);
}
