import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'section-missing': 'An expected section is missing',
    'section-missing.found':
      'The narrative has no {sections}, as the table’s others do. Add what is missing, and number the sections anew.',
  },
  'zh-TW': {
    'section-missing': '缺少應有的段落',
    'section-missing.found': '本列說明缺少{sections}，同表其他列都有。請補寫，並重新編排段落序號。',
  },
});
