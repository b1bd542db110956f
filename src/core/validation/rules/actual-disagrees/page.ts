import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Two results of one row that cannot both be right: actual column and narrative, the field of the result and the one total in the account of the work, or a share and its own part and whole.',
    silent:
      'Where rounding, cutting or 萬 makes both one figure, where one of them is only approximate or a bound, and where the field of the result holds the rate. A total of other years, of a quarter or up to some month is not compared.',
    why: 'One of the two was mistyped or never updated, and the rate rests on it.',
    example: { wrong: 'Actual column 1,284 cases; narrative: 1,248 cases', right: 'Both: 1,248 cases' },
    mend: 'Correct the wrong one; if both are right, name the scope or the date of each.',
  },
  'zh-TW': {
    what: '同一列兩處成果不可能都對：實際值欄與內文、「達成度」與辦理情形唯一的累計數，或比率與其分子分母。',
    silent:
      '兩個數字四捨五入、捨去或改用「萬」表示後可能相同，其中一個只是約數或寫「以上」，或「達成度」填的是達成率。歷年、各季或截至某月的累計數不拿來比較。',
    why: '其中一處打錯或未更新，而達成率正是據此計算。',
    example: { wrong: '實際值欄 1,284 件；內文 1,248 件', right: '兩處均為 1,248 件' },
    mend: '更正錯誤的一處；若兩者都對，請寫明各自的範圍或截止日。',
  },
};
