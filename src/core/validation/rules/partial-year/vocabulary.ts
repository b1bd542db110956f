/** Words before a month up to which something was counted. */
export const UNTIL =
  /(?:截至|截止|迄|統計至|累計至|計至|(?<![目以之])前|\bas (?:of|at)|\b(?:up to|through|until)|\bto (?:the )?end of|\bby (?:the )?end of)\s?(?:the end of\s)?(?:今|本|同)?\s?$/i;
/** 1至9月, 1-9月 */
export const FROM_JANUARY = /(?<!\d)1\s?月?\s?[至到~-]\s?$/;
/** Years that do not end in December. */
export const OTHER_YEAR = /學年|會計年度|fiscal|financial year|\bFY/i;
