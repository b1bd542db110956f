import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'unit-changed': 'The unit is not last year’s',
    'unit-changed.found':
      'The target “{quote}” counts {unit}; last year’s, “{last}”, counted {other} ({workbook}, {place}). Say so in the definition, or correct the unit.',
  },
  'zh-TW': {
    'unit-changed': '單位與上年度不同',
    'unit-changed.found':
      '目標值「{quote}」以「{unit}」計，上年度的「{last}」以「{other}」計（{workbook}，{place}）。請在衡量標準說明，或更正單位。',
  },
});
