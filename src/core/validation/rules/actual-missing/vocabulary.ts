import { alternatives, anyOf } from '../../../text/words';

/** Everything, in words: an answer of a kind. */
export const saysAll = anyOf({
  zh: ['全數', '全部', '全面', '皆已', '均已', '如期', '已完成'],
  en: ['all', 'fully', 'completed'],
});

const NOTHING_TO_TELL = alternatives({
  zh: ['不適用', '無資料', '尚無資料', '不再'],
  en: [
    'not applicable',
    'n/a',
    'not available',
    'not measured',
    'not yet measured',
    'not reported',
    'no data',
    'no longer',
  ],
});
const TOLD_FIRST = new RegExp(`^(?:${NOTHING_TO_TELL})`, 'i');

/** Whether a text begins by saying that nothing was to be told, or that nobody knows. */
export const isNotTold = (text: string): boolean => TOLD_FIRST.test(text.trim());
