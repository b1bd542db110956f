import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'duplicate-indicator': 'An indicator stands twice',
    'duplicate-indicator.found':
      'Indicator {second}, “{quote}”, stands already as indicator {first} under the same goal. Delete one of the rows, or say in the name what differs.',
  },
  'zh-TW': {
    'duplicate-indicator': '衡量指標重複',
    'duplicate-indicator.found':
      '第 {second} 項指標「{quote}」與同一目標下的第 {first} 項相同。請刪去重複的列，或在名稱中寫明差別。',
  },
});
