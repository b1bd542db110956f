import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'page-break-fragment': 'A narrative is cut over rows',
    'page-break-fragment.found': {
      one: 'From “{quote}” on, the narrative runs over into the next row, as printed pages do. Fix joins it in its first cell.',
      other:
        'From “{quote}” on, the narrative runs over into the next {count} rows, as printed pages do. Fix joins it in its first cell.',
    },
  },
  'zh-TW': {
    'page-break-fragment': '說明文字被分頁切斷',
    'page-break-fragment.found':
      '說明文字自「{quote}」起延續至下方 {count} 列，應是列印分頁所致。可一鍵接回第一格。',
  },
});
