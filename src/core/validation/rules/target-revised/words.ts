import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-revised': 'The target was revised',
    'target-revised.found':
      'The target went from “{from}” to “{to}”; the rate is measured by “{measured}”. Check that this is the one that counts.',
    'target-revised.unread':
      'The target went from “{from}” to “{to}”. Enter the one that counts in the target column.',
  },
  'zh-TW': {
    'target-revised': '目標值曾經修正',
    'target-revised.found': '目標值由「{from}」改為「{to}」，達成率以「{measured}」計算。請確認以何者為準。',
    'target-revised.unread': '目標值由「{from}」改為「{to}」。請將作為衡量依據者填入目標值欄。',
  },
});
