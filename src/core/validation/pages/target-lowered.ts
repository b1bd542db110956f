import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A target below last year’s (above it where less is better) in a row that does not give a reason. Dates, codes and ranges are not compared. Needs last year’s workbook.',
    why: 'A reader of both reports will ask why less is expected.',
    example: {
      wrong: 'Last year: 100%; this year: 95%',
      right: 'This year: 95%, lowered because half of the stations are being rebuilt',
    },
    mend: 'Give the reason in the target’s cell, the definition or the narrative; or raise the target again.',
  },
  'zh-TW': {
    what: '目標值低於上年度（越低越好的指標則為高於上年度），而該列沒有說明理由。日期、等級及區間不比較。需提供上年度活頁簿。',
    why: '對照兩份報告的人會問為何標準降低。',
    example: { wrong: '上年度：100%；本年度：95%', right: '本年度：95%，因半數測站改建調降' },
    mend: '在目標值、衡量標準或內文說明理由；或回復原目標。',
  },
};
