/** Chinese words, as a planner writes them down: with spaces between. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** English phrases, with commas between. */
export const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());

/** What turns a word of doing into something else. */
export const NOT_DONE = words('未 不 待 尚未 未能 未獲 無法 預計 預定 原定 原訂 應 擬 將 須 需 可');

/** Each of some words with each of some endings: 增, 升 with 至, 到. */
export const joined = (stems: string, endings: string, between = ''): readonly string[] =>
  words(stems).flatMap((stem) => words(endings).map((ending) => stem + between + ending));
