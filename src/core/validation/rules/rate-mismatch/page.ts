import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A stated rate that is neither the rounding nor the cutting of what its own two figures give: the rate of the row, and every rate in the prose that stands beside two figures.',
    silent:
      'Where the direction is open, where the table’s own way or cap, a share of the way from the baseline, rounding twice, or what the printed figures were rounded from gives the rate. A rate in the prose is left alone where other figures of its sentence give it, or nothing says what it is measured by.',
    why: 'A reader with a pocket calculator finds it first, and then trusts no other figure.',
    example: {
      wrong: 'Target 8,000; 92,885 persons, achievement rate 1,061%',
      right: '92,885 persons, achievement rate 1,161.06%',
    },
    mend: 'Correct the rate, or the figure that is wrong. The arithmetic is shown with the finding, and the slip where one explains it.',
  },
  'zh-TW': {
    what: '所列的比率，既不是四捨五入、也不是無條件捨去自己的兩個數字所得：包括該列的達成率，以及內文中兩個數字旁的每一個比率。',
    silent:
      '方向不明，或依全表的列法與上限、從基期值算起的進展、四捨五入兩次，或數字進位前的數值可得出該比率。內文的比率若同句別的數字算得出，或沒寫明跟什麼比，也不提示。',
    why: '讀者拿計算機一按就會發現，從此不再相信其他數字。',
    example: { wrong: '目標值 8,000 人；92,885 人，達成率 1,061%', right: '92,885 人，達成率 1,161.06%' },
    mend: '更正比率，或更正寫錯的數字。檢核結果會列出算式；若能看出是哪一種筆誤，也會說明。',
  },
};
