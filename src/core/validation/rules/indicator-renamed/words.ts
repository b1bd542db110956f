import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'indicator-renamed': 'The indicator had another name last year',
    'indicator-renamed.found':
      '“{quote}” was taken for last year’s “{last}” ({workbook}, {place}). If it is another indicator, last year’s figures do not apply.',
  },
  'zh-TW': {
    'indicator-renamed': '指標名稱與上年度不同',
    'indicator-renamed.found':
      '「{quote}」視為上年度的「{last}」（{workbook}，{place}）。若非同一指標，與上年度的比較不適用。',
  },
});
