import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'HTML tags and LaTeX formulas in a cell.',
    silent: 'Where < and > compare (<5%, a<b), and where a $ stands before an amount (US$5).',
    why: 'They are printed as they stand, and hide the text from searches and formulas.',
    example: {
      wrong: '<p>1. Definition: $C=(A-B)/B \\\\times 100\\\\%$</p>',
      right: '1. Definition: C=(A-B)/B × 100%',
    },
    mend: 'Fix removes the tags and writes the formula as plain text.',
  },
  'zh-TW': {
    what: '儲存格中的 HTML 標籤與 LaTeX 公式。',
    silent: '小於、大於的比較（<5%、a<b），以及金額前的 $（US$5）。',
    why: '列印時會原樣印出，也讓搜尋與公式讀不到文字。',
    example: {
      wrong: '<p>一、衡量標準：$C=(A-B)/B \\\\times 100\\\\%$</p>',
      right: '一、衡量標準：C=(A-B)/B × 100%',
    },
    mend: '按「修正」會移除標籤，並把公式改寫成一般文字。',
  },
};
