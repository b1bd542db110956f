import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'multiple-loose': 'Growth by N times and to N times are confused',
    'multiple-loose.found':
      '“{quote}” can be read in two ways: the one figure is {ratio} times the other, which is an increase by {more} times. Say which is meant, or give the percentage.',
  },
  'zh-TW': {
    'multiple-loose': '「增加幾倍」與「為幾倍」混用',
    'multiple-loose.found':
      '「{quote}」的寫法不精確：所列數字較大數是較小數的 {ratio} 倍，即增加 {more} 倍。請改寫為「為原來的 {ratio} 倍」或「增加 {more} 倍」。',
  },
});
