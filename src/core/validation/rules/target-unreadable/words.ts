import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-unreadable': 'The target gives no number',
    'target-unreadable.found':
      '“{quote}” gives neither a number nor a date, so it cannot be compared with a result. State a number with its unit, or a date.',
  },
  'zh-TW': {
    'target-unreadable': '目標值無法判讀',
    'target-unreadable.found':
      '「{quote}」沒有數字，也沒有日期，無法與成果比較。請寫明數字與單位，或完成日期。',
  },
});
