/** Ends of names, by what they ask for. */

/** A number of things. */
export const COUNT_NAME =
  /(?:(?:[件人戶家場次校國班案站處座輛篇份項棵天日]|人次|場次|件次|車次|戶次|家次|班次|梯次|小時|時)數|數量|總數|總量|人次|場次|件次)(?=\s?(?:\([^()]{0,12}\))?$)/;
export const ENGLISH_COUNT = /^(?:the\s)?(?:total\s)?number of\b/i;

/** A share. */
export const SHARE_NAME =
  /(?:比[率例重]|百分比|佔比|占比|(?<![頻功效匯速費倍機])率)(?=\s?(?:\([^()]{0,12}\))?$)/;
export const ENGLISH_SHARE = /^(?:the\s)?(?:percentage|proportion|share) of\b/i;

/** The rate of a plan is often followed by its amounts; rates of births and crimes count heads. */
export const COUNTED_SHARE = /(?:執行|達成|完成|生育|出生|死亡|發生|犯罪|週轉|周轉|容積|換算|利用)率/;

/** A change in a number is a percentage. */
export const CHANGE =
  /成長|增加|增長|提[高升]|減少|降低|下降|增幅|減幅|較.{0,8}年|年增|比[率例]|占|佔|growth|increas|reduc|decreas|change|rise|share|percent|proportion|\brate\b/i;
