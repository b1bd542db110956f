import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'sentence-unterminated': 'A section ends without a full stop',
    'sentence-unterminated.found':
      'The section ends at “{quote}” without a full stop. Add it, or what is missing behind it.',
  },
  'zh-TW': {
    'sentence-unterminated': '段落結尾缺句號',
    'sentence-unterminated.found': '段落在「{quote}」結束，沒有句號。請補上句號，或補上漏掉的文字。',
  },
});
