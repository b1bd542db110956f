import { anyOf } from '../../../text/words';

/** Everything, in words: an answer of a kind. */
export const saysAll = anyOf({
  zh: ['全數', '全部', '全面', '皆已', '均已', '如期', '已完成'],
  en: ['all', 'fully', 'completed'],
});
