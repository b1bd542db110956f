import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'level-reported-as-percent': 'A level is answered with a percentage',
    'level-reported-as-percent.found':
      'The target is a code ({codes}), and “{quote}” is a percentage. Enter the code that was reached.',
  },
  'zh-TW': {
    'level-reported-as-percent': '等級填成百分比',
    'level-reported-as-percent.found': '目標值是代碼（{codes}），「{quote}」卻是百分比。請填入達到的代碼。',
  },
});
