import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target that counts another thing than last year’s, in a row that does not say so. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook, where both are names or scales of one unit, where one year says no unit, and where the row says that it counts otherwise now. Dates, and percent beside percentage points, are not compared, nor where the result still counts as before.',
    why: 'Figures of two units do not make a series.',
    example: {
      wrong: 'Last year: 300 sessions; this year: 6,000 participants',
      right: 'This year: 6,000 participants, “counted in participants from this year on”',
    },
    mend: 'Say in the definition that the unit changed, or correct it.',
  },
  'zh-TW': {
    what: '目標值計算的事項與上年度不同，而該列沒有說明。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿，只是同一單位的不同說法或級距，有一年沒寫單位，或列內已說明改變計算單位。日期、百分比與百分點不比較；成果仍用原單位計算時也不提示。',
    why: '單位不同的數字不能前後比較。',
    example: {
      wrong: '上年度：300 場次；本年度：6,000 人次',
      right: '本年度：6,000 人次，並註明「自本年度起改以人次計」',
    },
    mend: '在衡量標準說明單位變更，或更正單位。',
  },
};
