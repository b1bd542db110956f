import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A figure that the row gives as last year’s result, where last year’s workbook prints another one for the same indicator, in the same unit, for that year. Needs last year’s workbook.',
    why: 'Growth is measured from it, and both reports are public.',
    example: {
      wrong: 'This year: “up from 520 cases in 2022”; the report of 2022: 489 cases',
      right: 'Both: 489 cases, or a word on why the figure was restated',
    },
    mend: 'Take the figure from last year’s report, or say that it was restated, and why.',
  },
  'zh-TW': {
    what: '本年度某列所寫的上年度成果，與上年度活頁簿中同一指標、同一單位、同一年度的實際值不同。需提供上年度活頁簿。',
    why: '成長由此起算，且兩份報告都是公開的。',
    example: {
      wrong: '本年度：較 111 年 520 件增加；111 年報告：實際值 489 件',
      right: '兩處均為 489 件，或說明該數字已修正',
    },
    mend: '改用上年度報告的數字；若數字已修正，說明修正及理由。',
  },
};
