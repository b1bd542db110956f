import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A figure that the row gives as last year’s result, where last year’s workbook prints another one for the same indicator, in the same unit, for that year. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook, where both are one figure in another scale, rounded or as a ratio, and where the row says that the figure was restated. Last year’s target and a half year’s figure are not compared; where any doubt is left, “Last year’s figure may differ from last year’s report” says so.',
    why: 'Growth is measured from it, and both reports are public.',
    example: {
      wrong: 'This year: “up from 520 cases in 2022”; the report of 2022: 489 cases',
      right: 'Both: 489 cases, or a word on why the figure was restated',
    },
    mend: 'Take the figure from last year’s report, or say that it was restated, and why.',
  },
  'zh-TW': {
    what: '本年度某列所寫的上年度成果，與上年度活頁簿中同一指標、同一單位、同一年度的實際值不同。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿，只是級距、四捨五入或小數與百分比的寫法不同，或列內已註明修正。上年度目標值與半年的數字不比較；只要還有疑義，就改由「上年度數字可能與上年度報告不符」提出。',
    why: '成長由此起算，且兩份報告都是公開的。',
    example: {
      wrong: '本年度：較 111 年 520 件增加；111 年報告：實際值 489 件',
      right: '兩處均為 489 件，或說明該數字已修正',
    },
    mend: '改用上年度報告的數字；若數字已修正，說明修正及理由。',
  },
};
