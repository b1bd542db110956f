/** 三年內, 4 年期間, within three years */
export const YEARS =
  /(?<![\d第])(?<zh>[2-9]|10|[二兩三四五六七八九十])\s?(?:個)?年度?[內間期]|\b(?:within|over|in)\s(?:the next\s|a period of\s)?(?<en>[2-9]|10|two|three|four|five|six|seven|eight|nine|ten)\s(?:fiscal |financial )?years\b/i;
export const ENGLISH_NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 自 99 年起, 由 2016-17年度開始, from 2023 */
export const BEGINS = /(?:[自由從]|\b(?:from|beginning in|starting in|as of)\s)\s?$/i;

/** A target of each year, or one that says what was due this year. */
export const EACH_YEAR =
  /每年|逐年|平均每?年|年均|各年|本年度?(?!內)|當年|\b(?:each|every|per) year|\b(?:annual|yearly|annually)\b|this year/i;
