import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Two statements of one figure in a row (the target’s cell and the narrative, the actual column and the field of the result) that are exactly ten, a hundred, a thousand or ten thousand times apart.',
    why: 'A digit too many turns a failure into a triumph.',
    example: { wrong: 'Target column: 600,000; narrative: annual target 60,000', right: 'Both: 600,000' },
    mend: 'Find the digit, the 萬 or the thousand that is missing or too many.',
  },
  'zh-TW': {
    what: '同一列中同一數字的兩處寫法（目標值欄與內文、實際值欄與達成度）恰好相差十倍、百倍、千倍或萬倍。',
    why: '多一位數，未達就成了大幅超前。',
    example: { wrong: '目標值欄：600,000 件；內文：(一)年度目標值：60,000 件', right: '兩處均為 600,000 件' },
    mend: '找出多寫或漏寫的位數、「萬」或「千」。',
  },
};
