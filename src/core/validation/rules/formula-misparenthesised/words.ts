import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'formula-misparenthesised': 'The brackets of a formula say something else',
    'formula-misparenthesised.found':
      '“{quote}”: division comes first, which gives {written}; the stated result shows that {meant} was meant. Put the subtraction in brackets.',
  },
  'zh-TW': {
    'formula-misparenthesised': '公式括號有誤',
    'formula-misparenthesised.found':
      '「{quote}」：依寫法應先除後減，結果為 {written}；由所列結果可知原意為 {meant}。請將相減的部分加上括號。',
  },
});
