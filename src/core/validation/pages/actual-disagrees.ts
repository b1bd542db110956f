import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Two results of one row that cannot both be right: actual column and narrative, the field of the result and the one total in the account of the work, or a share and its own part and whole. Rounding, cutting and 萬 are allowed for.',
    why: 'One of the two was mistyped or never updated, and the rate rests on it.',
    example: { wrong: 'Actual column 1,284 cases; narrative: 1,248 cases', right: 'Both: 1,248 cases' },
    mend: 'Correct the wrong one; if both are right, name the scope or the date of each.',
  },
  'zh-TW': {
    what: '同一列兩處成果不可能都對：實際值欄與內文、「達成度」與辦理情形唯一的累計數，或比率與其分子分母。四捨五入、無條件捨去與以「萬」表示者已考慮在內。',
    why: '其中一處打錯或未更新，而達成率正是據此計算。',
    example: { wrong: '實際值欄 1,284 件；內文 1,248 件', right: '兩處均為 1,248 件' },
    mend: '更正錯誤的一處；若兩者都對，請寫明各自的範圍或截止日。',
  },
};
