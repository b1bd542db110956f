import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'criterion-dropped': 'A condition of the target is not answered',
    'criterion-dropped.found':
      'The target also asks for “{quote}”, and nothing answers it. Add the figure to the result.',
    'criterion-dropped.elsewhere':
      'The target also asks for “{quote}”; “{actual}” stands in the prose, but the result leaves it out. Add it to the result.',
  },
  'zh-TW': {
    'criterion-dropped': '目標條件未交代',
    'criterion-dropped.found': '目標還要求「{quote}」，但沒有任何數字交代。請在達成度補上。',
    'criterion-dropped.elsewhere':
      '目標還要求「{quote}」；內文載有「{actual}」，達成度卻未交代。請在達成度補上。',
  },
});
