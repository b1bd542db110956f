import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target below last year’s (above it where less is better) in a row that does not give a reason. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook, and where the row gives a reason, in the cell of the target or in sentences side by side. Dates, codes, ranges and other units are not compared, nor is a target that last year’s report had already revised to this figure.',
    why: 'A reader of both reports will ask why less is expected.',
    example: {
      wrong: 'Last year: 100%; this year: 95%',
      right: 'This year: 95%, lowered because half of the stations are being rebuilt',
    },
    mend: 'Give the reason in the target’s cell, the definition or the narrative; or raise the target again.',
  },
  'zh-TW': {
    what: '目標值低於上年度（愈低愈好的指標則為高於上年度），而該列沒有說明理由。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿，或列內說明了理由（寫在目標值欄或內文相鄰的句子）。日期、等級、區間與不同單位不比較；上年度已修正成這個數字的，也不算調降。',
    why: '對照兩份報告的人會問為何標準降低。',
    example: { wrong: '上年度：100%；本年度：95%', right: '本年度：95%，因半數測站改建調降' },
    mend: '在目標值、衡量標準或內文說明理由；或回復原目標。',
  },
};
