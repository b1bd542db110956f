import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A target that counts another thing than last year’s, in a row that does not say so. Scales of one thing (thousand and million) are not told. Needs last year’s workbook.',
    why: 'Figures of two units do not make a series.',
    example: {
      wrong: 'Last year: 300 sessions; this year: 6,000 participants',
      right: 'This year: 6,000 participants, “counted in participants from this year on”',
    },
    mend: 'Say in the definition that the unit changed, or correct it.',
  },
  'zh-TW': {
    what: '目標值計算的事項與上年度不同，而該列沒有說明。同一事項的不同級距（千元、萬元）不列。需提供上年度活頁簿。',
    why: '單位不同的數字不能前後比較。',
    example: {
      wrong: '上年度：300 場次；本年度：6,000 人次',
      right: '本年度：6,000 人次，並註明「自本年度起改以人次計」',
    },
    mend: '在衡量標準說明單位變更，或更正單位。',
  },
};
