const WORDS =
  /\b(?:a|an|and|are|at|be|been|by|for|from|had|has|have|in|its|of|on|or|our|that|the|their|these|this|those|to|was|were|which|who|with|within)\b/gi;

/** A text without the English words that name nothing. */
export const contentOf = (text: string): string => text.replace(WORDS, ' ');
