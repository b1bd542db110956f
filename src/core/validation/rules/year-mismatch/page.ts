import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A year in the title of a field, beside the result, in a formula of growth, or beside “this year” or “last year”, that is neither the year of the report nor the one before it.',
    silent:
      'Where the report has no year, where a year only says since when or compared with what, and where it stands elsewhere in the prose. Where more than half of three rows or more name one other year, that is taken for the table’s own.',
    why: 'It is the trace of last year’s text, and nobody knows whether the figures are last year’s too.',
    example: { wrong: 'Report of 100: “上年度(97年)”', right: '“上年度(99年)”' },
    mend: 'Correct the year, and look whether the figures beside it are this year’s.',
  },
  'zh-TW': {
    what: '欄位標題、成果旁、成長率公式，或「本年」「上年度」旁所寫的年度，既不是報告年度，也不是前一年度。',
    silent:
      '報告沒有年度，年度只是說「自何時起」「較某年」，或寫在內文其他地方。三列以上的表有過半的列寫同一個其他年度時，視為該表自己的年度。',
    why: '這多半是沿用上年度文字的痕跡，數字是否也是上年度的便無從得知。',
    example: { wrong: '100 年度報告：「上年度(97年)」', right: '「上年度(99年)」' },
    mend: '更正年度，並檢查旁邊的數字是否為本年度。',
  },
};
