import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'result-of-other-period': 'Results of another period than the targets',
    'result-of-other-period.parts':
      'The results (column {columns}) are of parts of the year, the targets of the whole year; they are not compared. Add a column with the year’s results.',
    'result-of-other-period.year':
      'The results (column {columns}) are of another year than the targets; they are not compared. Choose the period, or add the results of the targets’ year.',
  },
  'zh-TW': {
    'result-of-other-period': '實際值與目標值期間不同',
    'result-of-other-period.parts':
      '實際值（{columns} 欄）只是部分期間的數字，目標值是全年的，無法比較。請加上全年實際值一欄。',
    'result-of-other-period.year':
      '實際值（{columns} 欄）與目標值不是同一年度，無法比較。請改選採計期間，或補上目標年度的實際值。',
  },
});
