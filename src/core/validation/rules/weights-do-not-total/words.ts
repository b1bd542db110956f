import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'weights-do-not-total': 'Weights do not total 100',
    'weights-do-not-total.found':
      'The weights of the {count} indicators total {total}, not 100. Correct them.',
  },
  'zh-TW': {
    'weights-do-not-total': '權重合計不為 100',
    'weights-do-not-total.found': '{count} 項指標的權重合計為 {total}，不是 100。請更正權重。',
  },
});
