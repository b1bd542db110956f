import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Cells of the table that hold #REF!, #DIV/0!, #N/A or another error.',
    silent:
      'Where people wrote N/A or a dash themselves, and where a sentence only speaks of an error. Cells outside of the indicators are not looked at.',
    why: 'The error is printed, and spreads to everything that is calculated from it.',
    example: { wrong: '#DIV/0!', right: '98.5%' },
    mend: 'Correct the formula or the cells that it refers to.',
  },
  'zh-TW': {
    what: '表中出現 #REF!、#DIV/0!、#N/A 等錯誤值的儲存格。',
    silent: '「N/A」「－」是人自己填的，或句子裡只是談到某個錯誤值。各指標以外的儲存格不看。',
    why: '錯誤值會印出來，也會影響所有引用它的計算。',
    example: { wrong: '#DIV/0!', right: '98.5%' },
    mend: '更正公式，或更正它參照的儲存格。',
  },
};
