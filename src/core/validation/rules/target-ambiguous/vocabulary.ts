/** Words that call a figure the target, before it and behind it. */
export const NAMED_BEFORE =
  /(?:目標(?:值|數)?(?:[訂設]?定?為|是|:)\s?|\b(?:target|objective|goal)\s(?:of|was|is|was set at|is set at)\s)$/i;
/** 目標 200 人 at the beginning of a clause; 超出目標 20 人 and 達成目標 95% are something else. */
export const BARE = /^\s?(?:本|年度|本年度?|原[定訂]|預[定期])?目標(?:值|數)?\s?$/;
export const NAMED_AFTER = /^\s?(?:(?:之|的)(?:年度)?目標(?!群|族|對象)|(?<=\s)(?:target|objective|goal)\b)/i;
export const OF_TARGET = /^\s?[之的]/;
export const THE = /\b(?:the|our|its)\s$/i;

/** The target of a part, of another time, of others or of something better. */
export const OF_OTHERS =
  /其中|各|每|分別|部分|[區縣市鄉鎮校院所]|全國|全球|國家|國際|中程|長期|中長期|總目標|終極|累[計積]|年期?計[畫劃]|上年|去年|前年|明年|次年|下年|挑戰|\b(?:interim|long-term|national|global|stretch|overall|each|per|last|next|previous|former|old)\b/i;
