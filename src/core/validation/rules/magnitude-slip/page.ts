import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Two statements of one figure in a row (the target’s cell and the narrative, the actual column and the field of the result) that are exactly ten, a hundred, a thousand or ten thousand times apart.',
    silent:
      'Where the two are not exactly ten, a hundred, a thousand or ten thousand times apart, and where units or scales account for it (千元 and 元, kilometres and metres, 萬). A target that is said to have been revised is left alone.',
    why: 'A digit too many turns a failure into a triumph.',
    example: { wrong: 'Target column: 600,000; narrative: annual target 60,000', right: 'Both: 600,000' },
    mend: 'Find the digit, the 萬 or the thousand that is missing or too many.',
  },
  'zh-TW': {
    what: '同一列中同一數字的兩處寫法（目標值欄與內文、實際值欄與達成度）恰好相差十倍、百倍、千倍或萬倍。',
    silent:
      '相差不是恰好十、百、千、萬倍，或單位、級距就能說明（千元與元、公里與公尺、以「萬」計）。寫明修正過的目標值不列入。',
    why: '多一位數，未達就成了大幅超越。',
    example: { wrong: '目標值欄：600,000 件；內文：(一)年度目標值：60,000 件', right: '兩處均為 600,000 件' },
    mend: '找出多寫或漏寫的位數、「萬」或「千」。',
  },
};
