import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'rate-truncated': 'A rate was cut instead of rounded',
    'rate-truncated.found':
      '“{quote}” was cut; rounded it is {rounded}. Use one way of rounding in the whole report.',
  },
  'zh-TW': {
    'rate-truncated': '比率未四捨五入',
    'rate-truncated.found':
      '「{quote}」是無條件捨去的結果，四捨五入應為 {rounded}。全份報告請採用同一種進位方式。',
  },
});
