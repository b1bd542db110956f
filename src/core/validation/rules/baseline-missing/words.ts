import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'baseline-missing': 'The figure to compare with is missing',
    'baseline-missing.found':
      '“{quote}”: last year’s figure is not given, so the rate cannot be checked. Add it.',
  },
  'zh-TW': {
    'baseline-missing': '缺少比較的基期數字',
    'baseline-missing.found': '「{quote}」：未列出上年度的數字，無法查核比率。請補上。',
  },
});
