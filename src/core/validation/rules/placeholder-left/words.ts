import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'placeholder-left': 'A placeholder was left in',
    'placeholder-left.found': '“{quote}” still stands for something. Write what belongs there.',
  },
  'zh-TW': {
    'placeholder-left': '留有待填的空位',
    'placeholder-left.found': '「{quote}」尚未填寫，請補上內容。',
  },
});
