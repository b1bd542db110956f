import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'actual-missing': 'The result is missing',
    'actual-missing.found':
      'Nothing in this row gives a result for the target “{target}”. Enter the figure that was achieved.',
  },
  'zh-TW': {
    'actual-missing': '缺少實際值',
    'actual-missing.found': '本列沒有任何數字可作為目標值「{target}」的成果。請填入實際達成的數字。',
  },
});
