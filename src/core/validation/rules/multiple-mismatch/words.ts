import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'multiple-mismatch': 'A multiple is not what its figures give',
    'multiple-mismatch.found':
      '“{quote}” does not follow from the two figures: the one is {ratio} times the other, {more} times more. Correct the multiple, or the figure that is wrong.',
  },
  'zh-TW': {
    'multiple-mismatch': '倍數與數字不符',
    'multiple-mismatch.found':
      '「{quote}」與所列兩個數字不符：較大數是較小數的 {ratio} 倍，即增加 {more} 倍。請更正倍數，或更正寫錯的數字。',
  },
});
