import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'number-as-text': 'A number is stored as text',
    'number-as-text.found':
      '“{quote}” is text, while the column holds numbers: sums and formulas pass over it. Convert it to a number.',
  },
  'zh-TW': {
    'number-as-text': '數字儲存成文字',
    'number-as-text.found': '「{quote}」是文字，同欄其他儲存格是數字；加總與公式會略過它。請轉換成數字。',
  },
});
