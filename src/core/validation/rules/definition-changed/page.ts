import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A definition that divides something else than last year’s, or sets another threshold, in a row that does not say so. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook, without the same indicator there, and where one year has no definition. Where the row says that the definition changed, and where only signs, years or figures that follow the target or the result are others.',
    why: 'A better figure may only be a figure of something easier.',
    example: {
      wrong: 'Last year: satisfied ÷ all visitors; this year: satisfied ÷ all who answered',
      right: 'The same formula, or “the formula was changed this year”',
    },
    mend: 'Say what changed and since when, and compute last year’s figure by the new definition as well.',
  },
  'zh-TW': {
    what: '衡量標準相除的項目或所定的門檻與上年度不同，而該列沒有說明。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿、其中找不到同一指標，或有一年沒寫衡量標準。列內已說明修正（如「本年度起改以……」），或只是運算符號、年度以及跟著目標值、成果走的數字不同，也不提示。',
    why: '數字變好，可能只是換了比較容易的算法。',
    example: {
      wrong: '上年度：滿意人數÷洽公人數；本年度：滿意人數÷回卷人數',
      right: '維持原公式，或註明「本年度起修正計算公式」',
    },
    mend: '說明變更內容及起算年度，並以新定義重算上年度數字。',
  },
};
