import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'actual-restates-target': 'The result repeats the target',
    'actual-restates-target.found':
      '“{quote}” repeats the target and does not say what was achieved. Enter the figure that was achieved.',
    'actual-restates-target.elsewhere':
      '“{quote}” repeats the target; the row gives the result as “{actual}”. Enter that.',
  },
  'zh-TW': {
    'actual-restates-target': '達成度重述目標值',
    'actual-restates-target.found': '「{quote}」只是重述目標值，沒有說明實際達成多少。請填入實際數字。',
    'actual-restates-target.elsewhere':
      '「{quote}」只是重述目標值；同列所載的成果為「{actual}」，請改填此數。',
  },
});
