import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'rate-in-actual-field': 'The rate stands where the result should',
    'rate-in-actual-field.computed':
      '“{quote}” is the rate against the target; the result itself is {actual}. State the result, then the rate.',
    'rate-in-actual-field.impossible':
      '“{quote}”: a part is never more than its whole, so this can only be the rate. State the result, then the rate.',
    'rate-in-actual-field.count':
      'The target counts, and “{quote}” is a percentage: the rate instead of the result. State the result with its unit, then the rate.',
  },
  'zh-TW': {
    'rate-in-actual-field': '達成度填成達成率',
    'rate-in-actual-field.computed':
      '「{quote}」是相對於目標值的達成率，實際值應為 {actual}。請先寫實際值，再寫達成率。',
    'rate-in-actual-field.impossible':
      '「{quote}」：部分不會大於全體，應是達成率而非實際值。請先寫實際值，再寫達成率。',
    'rate-in-actual-field.count':
      '目標值是數量，「{quote}」卻是百分比，應是達成率而非實際值。請先寫實際值與單位，再寫達成率。',
  },
});
