import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'actual-inexact': 'The result is too approximate to be measured',
    'actual-inexact.found':
      'The result is only “{quote}”, and the target “{target}” lies within what that may mean. Give the exact figure.',
  },
  'zh-TW': {
    'actual-inexact': '實際值過於約略',
    'actual-inexact.found': '成果只寫「{quote}」，而目標值「{target}」正落在其可能範圍內。請填寫確切數字。',
  },
});
