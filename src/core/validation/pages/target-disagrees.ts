import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A target in the narrative or in the standard that differs from the target column: another figure, another date, or at least here and at most there. Different units are compared only where one converts into the other.',
    why: 'The same row then gives two rates, and both look right.',
    example: {
      wrong: 'Target column: 120 sessions; narrative: annual target 100 sessions',
      right: 'Both: 120 sessions',
    },
    mend: 'Correct whichever is wrong. If the target was changed during the year, say so: “revised from 100 to 120”.',
  },
  'zh-TW': {
    what: '內文或衡量標準所寫的目標值與目標值欄不同：數字不同、日期不同，或一處「以上」一處「以下」。單位不同時，僅在可換算的情形下比較。',
    why: '同一列因此可以算出兩個達成率，而且看起來都對。',
    example: { wrong: '目標值欄：120 場次；內文：(一)年度目標值：100 場次', right: '兩處均為 120 場次' },
    mend: '更正寫錯的一處。若年度中修正過目標值，請寫明「原訂 100 場次，修正為 120 場次」。',
  },
};
