/** Words that say when, or only lead to the figure; two figures share them without being about one thing. */
export const NOT_A_THING =
  /(?:民國\s?)?\d{2,4}\s?年(?:度|底)?|[本去今上]年度?|\d{1,2}\s?月(?:底|份)?|[為有計達共約]|\b(?:in|for|of|were|was)\b|\s/gi;
