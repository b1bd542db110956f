import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-disagrees': 'The target is stated in two ways',
    'target-disagrees.stated':
      'The narrative gives the target as “{quote}”, the target column as “{target}”. Correct one of them; the rate is measured by the column.',
    'target-disagrees.standard':
      'The standard says “{quote}”, the target column “{target}”. Correct one of them; the rate is measured by the column.',
  },
  'zh-TW': {
    'target-disagrees': '目標值前後不一',
    'target-disagrees.stated':
      '內文的年度目標值為「{quote}」，目標值欄為「{target}」。請更正其一；達成率以目標值欄計算。',
    'target-disagrees.standard':
      '衡量標準為「{quote}」，目標值欄為「{target}」。請更正其一；達成率以目標值欄計算。',
  },
});
