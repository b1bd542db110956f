const CN = '[一二三四五六七八九十]{1,3}';

/** The ways to number goals; those of one table are numbered in one of them. */
export const STYLES: readonly RegExp[] = [
  new RegExp(`^(${CN})[、.]`),
  new RegExp(`^\\((${CN})\\)`),
  /^(\d{1,2})[.、](?!\d)/,
  /^\((\d{1,2})\)/,
  new RegExp(`^(?:策略|績效|施政|關鍵|年度){0,3}目標(${CN}|\\d{1,2})[、:.](?!\\d)`),
  /^(?:strategic )?(?:goal|objective) (\d{1,2})(?:[:.](?!\d)| [-—] )/i,
];
