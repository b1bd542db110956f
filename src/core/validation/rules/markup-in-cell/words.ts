import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'markup-in-cell': 'HTML or LaTeX in a cell',
    'markup-in-cell.found':
      'The cell holds markup such as “{quote}” ({count} places), as after a paste from the web or a PDF. Fix keeps the text and drops the markup.',
  },
  'zh-TW': {
    'markup-in-cell': '儲存格含 HTML 或 LaTeX 標記',
    'markup-in-cell.found':
      '儲存格含有「{quote}」之類的標記（共 {count} 處），多半是從網頁或 PDF 貼上造成。可一鍵清除，只留文字。',
  },
});
