import { ruleWording } from './ruleWording';

export const wording = ruleWording({
  en: {
    'target-ambiguous': 'The row names two targets',
    'target-ambiguous.found':
      'The text names a target of “{quote}”, the target column “{target}”. Correct the one that is wrong, or say what the other is about.',
  },
  'zh-TW': {
    'target-ambiguous': '同列有兩個目標值',
    'target-ambiguous.found':
      '內文所稱目標為「{quote}」，目標值欄則為「{target}」。請更正錯誤的一處，或說明另一個目標所指為何。',
  },
});
