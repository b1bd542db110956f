import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-not-challenging': 'The target was easily exceeded',
    'target-not-challenging.found':
      '“{actual}” is {times} times the target “{target}”. Consider a higher target next year.',
  },
  'zh-TW': {
    'target-not-challenging': '目標值挑戰性不足',
    'target-not-challenging.found': '「{actual}」是目標值「{target}」的 {times} 倍。下年度可考慮提高目標值。',
  },
});
