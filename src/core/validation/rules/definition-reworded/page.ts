import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A definition without a formula whose words differ much from last year’s, in a row that does not say so. Years and figures are not compared. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook or the same indicator there, where the row says that the definition changed, and where four fifths of the words are the same. Two formulas are compared by “The definition is not last year’s”.',
    why: 'Other words may mean another thing.',
    example: {
      wrong:
        'Last year: number of permits issued; this year: number of applications handled within the deadline',
      right: 'The words of last year, or a note that the definition changed',
    },
    mend: 'Keep last year’s words where the same thing is measured; else say what changed.',
  },
  'zh-TW': {
    what: '沒有公式的衡量標準，文字與上年度差異很大，而該列沒有說明。年度及數字不比較。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿或其中找不到同一指標，列內已說明修正，或文字約有八成以上相同。兩年都寫成公式時，由「衡量標準與上年度不同」比較。',
    why: '文字不同，衡量的可能是另一件事。',
    example: {
      wrong: '上年度：核發許可證件數；本年度：於期限內辦結之申請案數',
      right: '沿用上年度文字，或註明定義已變更',
    },
    mend: '衡量同一件事時沿用上年度文字；否則說明變更。',
  },
};
