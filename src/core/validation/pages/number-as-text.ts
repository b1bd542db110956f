import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Text that is nothing but a number, in a column where at least half of the cells hold numbers.',
    why: 'SUM passes over it without a word, and sorting puts it elsewhere.',
    example: { wrong: '"1,250" as text', right: '1250 as a number' },
    mend: 'Select the cell and choose “Convert to Number”, or type the number again.',
  },
  'zh-TW': {
    what: '欄中至少一半是數字，卻有儲存格把數字存成文字。',
    why: '加總時會略過它，排序也會排到別處。',
    example: { wrong: '文字「1,250」', right: '數字 1250' },
    mend: '選取儲存格後按「轉換成數字」，或重新輸入。',
  },
};
