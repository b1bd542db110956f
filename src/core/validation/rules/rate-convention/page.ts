import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'What a table does with all of its rates: held at 100% or another cap, the result itself in their column, what is beyond the target, the formula where less is better, the share of the way from the baseline. One note for the table, with the number of rows. A single rate of just 100%, 120% … where the figures give more, and no other goes beyond it, is noted as well: it may be held there.',
    silent:
      'Where the rows use the usual ratio (actual ÷ target), and where too few do otherwise to call it a custom: a single row that does not stand at such a cap, or a rate above the cap in a table that seems to stop there.',
    why: 'A way that the whole table has is a choice of its authors and no mistake of a row; only a row that breaks it is.',
    example: {
      wrong: '342 against 300: achievement rate 100%; no rate of the table is above 100%',
      right: 'achievement rate 114%, or a scheme that holds rates at 100%',
    },
    mend: 'Nothing needs mending. Choose the same way in the settings, so that what Attain computes agrees with the table.',
  },
  'zh-TW': {
    what: '整張表的比率共同的列法：以 100%（或其他數字）為上限、填入實際值、只列超出目標的幅度、愈低愈好時的公式，或從基期值算起的進展。全表只提示一次，並註明列數。只有一列恰為 100%、120% 等、數字算得卻更高，而別列都不超過它時也會提示：可能以此為上限。',
    silent:
      '各列都用一般的算法（實際值÷目標值），或這樣列的太少、稱不上慣例：只有一列如此而並非這類上限，或看似有上限而別列超過。',
    why: '全表一致的列法是作者的選擇，不是某一列的錯誤；只有與全表不同的列才是。',
    example: {
      wrong: '342 家對 300 家，達成率 100%；全表沒有超過 100% 的比率',
      right: '達成率 114%，或在設定中把比率上限設為 100%',
    },
    mend: '不需修改。可在設定中採用相同的列法，使計算結果與表格一致。',
  },
};
