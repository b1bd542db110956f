import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'status-wording-unstable': 'Similar rates, different phrases',
    'status-wording-unstable.found':
      'Indicator {number} ({rate}) is called “{quote}”, indicator {otherNumber} ({otherRate}) “{other}”. Decide from which rate each phrase applies, and keep to it throughout.',
  },
  'zh-TW': {
    'status-wording-unstable': '達成率相近，用語不一',
    'status-wording-unstable.found':
      '第 {number} 項（{rate}）寫「{quote}」，第 {otherNumber} 項（{otherRate}）寫「{other}」。請訂定各用語的起算標準，全表一致。',
  },
});
