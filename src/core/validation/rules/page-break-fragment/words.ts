import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'page-break-fragment': 'A narrative is cut over rows',
    'page-break-fragment.found':
      'The narrative goes on in another row at “{quote}” ({count} rows), as printed pages do. Mend joins it in its first cell.',
  },
  'zh-TW': {
    'page-break-fragment': '說明文字被分頁切斷',
    'page-break-fragment.found':
      '說明文字在「{quote}」處跨到另一列（共 {count} 列），是列印分頁造成的。可一鍵接回第一格。',
  },
});
