import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'conflicting-figures': 'Two values for the same figure',
    'conflicting-figures.found':
      'For {year} the row says “{quote}” here and “{other}” elsewhere. Check which is right, or say what differs between them.',
  },
  'zh-TW': {
    'conflicting-figures': '同一數字前後不一',
    'conflicting-figures.found':
      '同為 {year}，此處為「{quote}」，他處為「{other}」。請確認何者正確；若範圍不同，請寫明差別。',
  },
});
