const UNIT = '(?:%|百分點|件|人次|人|名|次|場|家|國|戶|份|處|項|萬|億|元|年|月|日|小時)';

/** 待補, 【請補充…】, TBD; and XX or ○○ where a figure belongs (陳○○ is a name that was made unreadable). */
export const PLACEHOLDER = new RegExp(
  `【請補充[^】]{0,60}】?|待補充?|待確認|待填報?|尚待統計|(?<![A-Za-z])(?:TBD|TBC|TODO)(?![A-Za-z])|\\?\\?\\?|(?<![A-Za-z○◯＿_])(?:X{2,12}|○{2,12}|◯{2,12}|O{2,12}|＿{2,40}|_{2,40})(?=\\s?${UNIT})`,
  'g',
);

/** Something of a placeholder in either width, or an entity that may be it: a quick look before cells are read. */
export const MAY_HOLD = /[【待？?○◯Ｘ＿Ｏ＆&Ｔ]|XX|OO|__|TBD|TBC|TODO/;
