import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'The indicators of last year’s workbook that this year’s does not hold, under the same or a similar name, alone, merged or split. Needs last year’s workbook.',
    why: 'What is no longer reported should have ended, not been forgotten.',
    example: {
      wrong: 'Last year: 12 indicators; this year: 11 of them',
      right: 'All 12, or a note that one ended',
    },
    mend: 'Add the row, or say where the indicator went.',
  },
  'zh-TW': {
    what: '上年度活頁簿有、而本年度活頁簿沒有的指標；名稱相同、相近、合併或拆分的都不算。需提供上年度活頁簿。',
    why: '不再列出的指標應是已停止列管，而不是漏列。',
    example: { wrong: '上年度 12 項指標，本年度只列其中 11 項', right: '12 項全列，或註明停止列管的指標' },
    mend: '補列該項，或說明其去向。',
  },
};
