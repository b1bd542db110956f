import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Text that is nothing but a number, in a column where at least half of the cells hold numbers.',
    silent:
      'Where fewer than half of the column’s filled cells hold numbers, and for text with a unit or other words, a dash or N/A. Cells that hold a formula, or what Attain wrote, are passed over, and so are all columns but weight, baseline, target, actual and rate.',
    why: 'SUM passes over it without a word, and sorting puts it elsewhere.',
    example: { wrong: '"1,250" as text', right: '1250 as a number' },
    mend: 'Select the cell and choose “Convert to Number”, or type the number again.',
  },
  'zh-TW': {
    what: '欄中至少一半是數字，卻有儲存格把數字存成文字。',
    silent:
      '欄中已填的儲存格不到一半是數字，或文字裡帶有單位、說明、「－」「N/A」。公式與 Attain 填入的儲存格略過；權重、基期、目標值、實際值、達成率以外的欄也不看。',
    why: '加總時會略過它，排序也會排到別處。',
    example: { wrong: '文字「1,250」', right: '數字 1250' },
    mend: '選取儲存格後按「轉換成數字」，或重新輸入。',
  },
};
