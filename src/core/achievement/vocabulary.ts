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

/** What is asked for, or told, of each month and not of the year: 每月10次, 2 per month, quarterly. */
export const EACH_PERIOD =
  /每一?個?(?:月|季|週|周|星期|日|天|半年|學期|旬)|\b(?:per|each|every|an?) (?:month|quarter|week|day|term|semester)\b|\b(?:monthly|quarterly|weekly|daily|fortnightly)\b|\/ ?(?:月|季|週|日|month|quarter|week|day)(?![a-z])/i;
/** What was divided already. */
export const AVERAGED = /平均|\baverages?\b|\bmean\b/i;

/** What leads up to the level that was reached, right before it: 由31%提升至32.5%, increased to 32.5%. */
export const REACHED_LEVEL = /(?:[至到達為]|\b(?:to|at|reached|was|is|stands at))\s?$/i;
/** What leads up to the change itself, right before it: 較去年提升達2.5%, 增幅為2.5%, the increase was 2.5%; not 提升為32.5%. */
export const CHANGED_BY =
  /(?:[增升減降][加高低少幅]?達|幅度?[^\d,，。;；]{0,8}[達為])\s?$|\b(?:increase|rise|gain|growth|improvement|reduction|decrease|fall|drop) (?:was|is|reached)\s?$/i;
