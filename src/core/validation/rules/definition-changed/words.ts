import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'definition-changed': 'The definition is not last year’s',
    'definition-changed.formula':
      'The formula “{quote}” differs from last year’s “{last}” ({workbook}, {place}). Say that it changed, and since when.',
    'definition-changed.figure':
      'A figure of the definition “{quote}” differs from last year’s “{last}” ({workbook}, {place}). Say that it changed, and since when.',
  },
  'zh-TW': {
    'definition-changed': '衡量標準與上年度不同',
    'definition-changed.formula':
      '計算公式「{quote}」與上年度的「{last}」（{workbook}，{place}）不同。請說明變更及起算年度。',
    'definition-changed.figure':
      '衡量標準「{quote}」所定的數字與上年度的「{last}」（{workbook}，{place}）不同。請說明變更及起算年度。',
  },
});
