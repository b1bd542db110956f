import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'duplicate-text': 'A passage stands twice',
    'duplicate-text.found':
      'The passage from “{quote}” on ({length} characters) already stands further up in this narrative. Delete one, or write here what is new.',
  },
  'zh-TW': {
    'duplicate-text': '同一段文字重複出現',
    'duplicate-text.found':
      '自「{quote}」起約 {length} 字，與本列前文相同。請刪去其一，或改寫為本段應有的內容。',
  },
});
