import { isOneOf } from '../text/words';

/** Words by which a result is judged where no two figures are divided. */

/** A name that asks for progress. */
export const namesProgress = (name: string): boolean => /進度|progress/i.test(name);

/** What happens is what is counted, whatever it is. */
export const isHappening = isOneOf({
  zh: ['發生', '肇生', '案', '案件', '件', '案例', '個案'],
  en: ['case', 'cases', 'incident', 'incidents'],
});

/** Anything but 無 alone, which may mean that there is no target. */
export const ASKS_FOR_NONE = /[零0]|zero|nil|[^\s無]/i;

/** What calls a percentage a rate, before it. */
export const CALLED_RATE = /(?:率|比率|比例|rate)(?:已|約|僅|達|為|是|:|\s|of|was|is)*$/i;
