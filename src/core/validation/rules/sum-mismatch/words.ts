import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'sum-mismatch': 'A sum or a difference is wrong',
    'sum-mismatch.total':
      '“{quote}” is not what its parts add up to. Correct the total, or the part that is wrong.',
    'sum-mismatch.difference':
      '“{quote}” is not the difference of the two figures before it. Correct the difference, or the figure that is wrong.',
  },
  'zh-TW': {
    'sum-mismatch': '合計或差額不符',
    'sum-mismatch.total': '「{quote}」與各分項相加的結果不符。請更正合計，或更正寫錯的分項。',
    'sum-mismatch.difference': '「{quote}」不是前後兩個數字的差額。請更正差額，或更正寫錯的數字。',
  },
});
