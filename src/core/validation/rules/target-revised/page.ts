import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target that was changed during the year, told in the target’s cell, in its field, or in a sentence about the target.',
    silent:
      'Where the two figures are conditions or a range side by side, where something else was changed (money, a name), and where they are of different units or the same value. Both must stand in one sentence.',
    why: 'Measured by the old target and by the new one, the same result can be met or not.',
    example: {
      wrong: 'Target: 500 sessions, revised to 650 sessions',
      right: 'Target column: 650 sessions; narrative: revised from 500 to 650 by order of 1 July',
    },
    mend: 'Keep in the target column the one that counts, and tell of the change, with date and reason, in the narrative.',
  },
  'zh-TW': {
    what: '年度中修正過的目標值：寫在目標值欄、年度目標值一節，或談到目標的句子裡。',
    silent:
      '兩個數字是並列的條件或區間，修正的是別的事（經費、名稱），或單位不同、數值相同。不在同一句的兩個數字不看。',
    why: '以原目標或新目標衡量，同一成果可能一為達成、一為未達成。',
    example: {
      wrong: '目標值：原訂 500 場次，修正為 650 場次',
      right: '目標值欄：650 場次；內文：原訂 500 場次，7 月 1 日奉核修正為 650 場次',
    },
    mend: '目標值欄只留作為衡量依據的一個，修正的日期與理由寫在內文。',
  },
};
