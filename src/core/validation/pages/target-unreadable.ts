import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A target in words in which neither a number nor a date is found.',
    why: 'Whether it was met is then a matter of opinion, and no rate can be computed.',
    example: {
      wrong: 'Target: improve the quality of the counter service',
      right: 'Target: satisfaction of 85% or more',
    },
    mend: 'State a number with its unit, a range, or the date by which it is to be done.',
  },
  'zh-TW': {
    what: '以文字敘述、讀不出數字或日期的目標值。',
    why: '是否達成因而見仁見智，也無法計算達成率。',
    example: { wrong: '目標值：提升臨櫃服務品質', right: '目標值：臨櫃服務滿意度達 85% 以上' },
    mend: '寫明數字與單位、範圍，或應完成的日期。',
  },
};
