import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Cells of the table that hold #REF!, #DIV/0!, #N/A or another error.',
    why: 'The error is printed, and spreads to everything that is calculated from it.',
    example: { wrong: '#DIV/0!', right: '98.5%' },
    mend: 'Correct the formula or the cells that it refers to.',
  },
  'zh-TW': {
    what: '表中出現 #REF!、#DIV/0!、#N/A 等錯誤值的儲存格。',
    why: '錯誤值會印出來，也會影響所有引用它的計算。',
    example: { wrong: '#DIV/0!', right: '98.5%' },
    mend: '更正公式，或更正它參照的儲存格。',
  },
};
