import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'The same difference, where it is not proven that both figures are of one thing: the name, goal or definition changed, a unit or year is not said, or a figure only stands in prose. The message says which. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook, and where the row also gives the right figure, so that the other one is of another scope. Figures of another thing or of targets are not compared; what is proven is left to “Last year’s figure is not the one of last year’s report”.',
    why: 'It may be a mistake, or two figures that only look alike.',
    example: {
      wrong:
        'This year: “520, after 489 last year”; last year’s column is empty, its narrative says 497 cases',
      right: 'One figure in both reports',
    },
    mend: 'Check the point that the message names; correct the figure where it is the same thing.',
  },
  'zh-TW': {
    what: '同樣的差異，但尚不能證明兩個數字是同一件事：名稱、目標或衡量標準已變更，單位或年度未註明，或數字只寫在內文。訊息會說明是哪一項。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿，或列內也寫了正確的數字，另一個應是別的範圍。別的事項與目標值的數字不比較；已能證明的，由「上年度數字與上年度報告不符」提出。',
    why: '可能寫錯，也可能只是兩個相似的數字。',
    example: {
      wrong: '本年度：520 件，上年度 489 件；上年度報告實際值欄空白，內文為 497 件',
      right: '兩份報告為同一數字',
    },
    mend: '查核訊息所指的一點；確為同一件事時更正數字。',
  },
};
