import { anyOf } from '../../text/words';

/** Words of targets: what a target is called, and what makes a figure of a definition something else. */

/** A word for the target, wherever it stands. */
export const namesTarget = anyOf({ zh: ['目標'], en: ['target-'] });

/** A heading that asks for the target itself: 目標質量提升 is another thing. */
export const TARGET_TITLE = /目標值|^(?:本?年度|原[定訂]|預[定期])?目標$|\btarget$/i;

/** Words that lead up to a target, at the end of what stands before it. */
export const LEADS_TO_TARGET =
  /(?:目標(?:值|為)?|達到?|完成|辦理|累計|合計|共計?|至少|不低於|不超過|\btarget(?: of)?|\bat least|\bat most)\s?[:：]?\s?$/i;

/** Of each, not of all. */
export const saysEach = anyOf({ zh: ['每', '各', '單', '平均'], en: ['each', 'per'] });

/** What something must be to count: 80 分以上者. */
export const QUALIFIES = /^(?:\([^)]{0,12}\))?(?:以[上下內])?(?:者|之|的|時|，?得|才|始)/;

/** Bands and grades (90分以上得5分) are no target. */
export const BANDS = /得\s?\d|給\s?\d|級分|評[分等]|計分|分為/;

/** Nothing but a bound, behind the figure. */
export const ONLY_A_BOUND = /^[以上下內\s。.]*$/;
