import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A narrative that compares the row’s result with another figure than the baseline column gives. A column of a base period is compared only with what the narrative calls the base period.',
    silent:
      'Where the narrative compares another figure than the row’s result, or with a still earlier year, and where rounding makes both one figure. Where the narrative also gives the figure of the column, the other one is taken to be of another scope.',
    why: 'Growth depends on the figure that it starts from.',
    example: { wrong: 'Column: last year 89; narrative: “158, 39 last year”', right: 'Both: 89' },
    mend: 'Correct whichever is wrong, and compute the growth again.',
  },
  'zh-TW': {
    what: '內文與成果比較的數字，和上年度實際值（基期值）欄不同。基期值欄只與內文稱為基期的數字比較。',
    silent:
      '內文比較的不是本列成果、比的是更早的年度，或兩個數字四捨五入後可能相同。內文別處也寫了該欄的數字時，另一個數字視為別的範圍。',
    why: '成長率取決於起點。',
    example: { wrong: '上年度實際值欄：89 件；內文：158 件，較上年度 39 件增加', right: '兩處均為 89 件' },
    mend: '更正寫錯的一處，並重新計算成長率。',
  },
};
