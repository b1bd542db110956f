import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'baseline-disagrees': 'The baseline is stated in two ways',
    'baseline-disagrees.found':
      'The narrative compares with “{quote}”, the baseline column says “{baseline}”. Correct one of them.',
  },
  'zh-TW': {
    'baseline-disagrees': '基期值前後不一',
    'baseline-disagrees.found': '內文比較的基準為「{quote}」，基期值欄為「{baseline}」。請更正其一。',
  },
});
