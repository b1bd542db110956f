import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'rate-mismatch': 'A rate is not what its numbers give',
    'rate-mismatch.found': '“{quote}”: the figures give {expected}. Correct the rate, or the figures.',
    'rate-mismatch.slip': '“{quote}”: the figures give {expected}. {slip} Correct the rate, or the figures.',
    'rate-mismatch.excess': 'The excess over the base was printed instead of the ratio.',
    'rate-mismatch.tens': 'It was rounded down to a multiple of ten.',
    'rate-mismatch.capped': 'It was capped at 100%.',
    'rate-mismatch.inverted': 'The two figures were divided the wrong way round.',
    'rate-mismatch.ten-fold': 'The decimal point is in the wrong place.',
    'rate-mismatch.other-figure': 'Another figure was used as the base.',
  },
  'zh-TW': {
    'rate-mismatch': '比率與數字不符',
    'rate-mismatch.found': '「{quote}」：依數字計算應為 {expected}。請更正比率或數字。',
    'rate-mismatch.slip': '「{quote}」：依數字計算應為 {expected}。{slip}請更正比率或數字。',
    'rate-mismatch.excess': '所列是超出的幅度，不是達成的比率。',
    'rate-mismatch.tens': '所列的比率只取到十位數。',
    'rate-mismatch.capped': '所列的比率以 100% 為上限。',
    'rate-mismatch.inverted': '分子與分母顛倒了。',
    'rate-mismatch.ten-fold': '小數點位置有誤。',
    'rate-mismatch.other-figure': '除以了另一個數字。',
  },
});
