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
    'criterion-dropped': '目標條件未敘明達成情形',
    'criterion-dropped.found': '目標另訂「{quote}」之條件，惟未敘明達成情形。請於達成度補充。',
    'criterion-dropped.elsewhere':
      '目標另訂「{quote}」之條件；內文載有「{actual}」，惟達成度未敘明。請於達成度補充。',
  },
});
