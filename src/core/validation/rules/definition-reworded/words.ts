import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'definition-reworded': 'The definition has other words than last year’s',
    'definition-reworded.found':
      '“{quote}” is not what last year’s report says: “{last}” ({workbook}, {place}). If something else is measured now, say so.',
  },
  'zh-TW': {
    'definition-reworded': '衡量標準的文字與上年度不同',
    'definition-reworded.found':
      '「{quote}」與上年度的「{last}」（{workbook}，{place}）文字不同。若衡量的事項已改變，請說明。',
  },
});
