import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'planned-progress-missing': 'The planned progress is not stated',
    'planned-progress-missing.found':
      '“{quote}” compares with a planned progress that the row does not give, so nobody can check it. Add the planned progress.',
  },
  'zh-TW': {
    'planned-progress-missing': '未列預定進度',
    'planned-progress-missing.found':
      '「{quote}」是與預定進度相比，但本列沒有預定進度，無從查核。請補上預定進度。',
  },
});
