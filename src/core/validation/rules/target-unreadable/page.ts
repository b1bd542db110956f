import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target in words in which neither a number nor a date is found.',
    silent:
      'Where a number, also one in words, a date or a range can be read, where the report says that there is no target, and where the result answers the words of the target. Blanks, placeholders and cell errors are told otherwise.',
    why: 'Whether it was met is then a matter of opinion, and no rate can be computed.',
    example: {
      wrong: 'Target: improve the quality of the counter service',
      right: 'Target: satisfaction of 85% or more',
    },
    mend: 'State a number with its unit, a range, or the date by which it is to be done.',
  },
  'zh-TW': {
    what: '以文字敘述、讀不出數字或日期的目標值。',
    silent:
      '讀得出數字（中文數字也算）、日期或區間，報告寫明未訂目標，或實際值已回應文字目標。空白、待補與錯誤值另有提示。',
    why: '是否達成因而見仁見智，也無法計算達成率。',
    example: { wrong: '目標值：提升臨櫃服務品質', right: '目標值：臨櫃服務滿意度達 85% 以上' },
    mend: '寫明數字與單位、範圍，或應完成的日期。',
  },
};
