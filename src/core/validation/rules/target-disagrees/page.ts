import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target in the narrative or in the standard that differs from the target column: another figure, another date, or at least here and at most there. Different units are compared only where one converts into the other.',
    silent:
      'Where rounding, 萬 or another precision of the date makes both one, where several years or conditions are listed, and where a change is told. A figure in the definition that grades, defines or holds for each is no target; one that is ten times the other is left to “A figure is off by a power of ten”.',
    why: 'The same row then gives two rates, and both look right.',
    example: {
      wrong: 'Target column: 120 sessions; narrative: annual target 100 sessions',
      right: 'Both: 120 sessions',
    },
    mend: 'Correct whichever is wrong. If the target was changed during the year, say so: “revised from 100 to 120”.',
  },
  'zh-TW': {
    what: '內文或衡量標準所寫的目標值與目標值欄不同：數字不同、日期不同，或一處「以上」一處「以下」。單位不同時，僅在可換算的情形下比較。',
    silent:
      '四捨五入、以「萬」計或日期的精細程度不同而其實相同，列出數個年度或條件，或已說明修正。衡量標準裡分級、下定義或「每場」的數字不是目標值；恰差十倍者由「數字位數有誤」提出。',
    why: '同一列因此可以算出兩個達成率，而且看起來都對。',
    example: { wrong: '目標值欄：120 場次；內文：(一)年度目標值：100 場次', right: '兩處均為 120 場次' },
    mend: '更正寫錯的一處。若年度中修正過目標值，請寫明「原訂 100 場次，修正為 120 場次」。',
  },
};
