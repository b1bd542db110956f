import { anyOf } from '../../../text/words';

/** What a baseline is of: last year, or a period that it was set for. */
export const saysLastYear = anyOf({
  zh: ['上年', '去年', '前年', '前一年', '上一年'],
  en: ['last', 'previous', 'prior'],
});
export const saysBasePeriod = (words: string): boolean => /基期|基準|baseline/i.test(words);
