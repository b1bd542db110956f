/** Words that say when, or only lead to the figure; two figures share them without being about one thing. */
export const NOT_A_THING =
  /(?:民國\s?)?\d{2,4}\s?年(?:度|底)?|[本去今上]年度?|\d{1,2}\s?月(?:底|份)?|[為有計達共約]|\b(?:in|for|of|were|was)\b|\s/gi;

/** 較預算目標增加: a difference is of whatever the clause before it speaks of. */
export const COMPARES = /^(?:則|亦|並|且|約|又)?(?:較|比|與|和|相較|(?:up|down|more|fewer|less) )/i;

/** Whose figure it is stands before the year: 甲公司92年度盈餘. */
export const OWNER = /^(.{2,20}?)(?:民國\s?)?\d{2,4}\s?年/;
