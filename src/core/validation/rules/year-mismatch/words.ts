import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'year-mismatch': 'Another year stands here',
    'year-mismatch.found':
      '“{quote}” is neither the year of the report ({year}, year {roc} of the Republic) nor the year before. Correct the year.',
  },
  'zh-TW': {
    'year-mismatch': '年度不符',
    'year-mismatch.found':
      '「{quote}」既不是本報告的年度（{roc} 年，即 {year}），也不是前一年度。請更正年度。',
  },
});
