import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'The indicators of last year’s workbook that this year’s does not hold, under the same or a similar name, alone, merged or split. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook, and where that one has no indicator in common with this year’s (another agency’s file). Indicators that were renamed, merged, split, or moved to another place or table are not taken for dropped.',
    why: 'What is no longer reported should have ended, not been forgotten.',
    example: {
      wrong: 'Last year: 12 indicators; this year: 11 of them',
      right: 'All 12, or a note that one ended',
    },
    mend: 'Add the row, or say where the indicator went.',
  },
  'zh-TW': {
    what: '上年度活頁簿有、而本年度活頁簿沒有的指標。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿，或兩本活頁簿沒有一項指標對得上（應是別的機關的檔案）。改名、合併、拆分，或換了位置、移到另一張表的指標，不算漏列。',
    why: '不再列出的指標應是已停止列管，而不是漏列。',
    example: { wrong: '上年度 12 項指標，本年度只列其中 11 項', right: '12 項全列，或註明停止列管的指標' },
    mend: '補列該項，或說明其去向。',
  },
};
