import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Cells that Compute achievement filled and somebody changed since.',
    silent:
      'Where a person filled the cell in the first place, where it was emptied, and where only the last binary digit differs. Rows that were sorted or moved are known by their figures; a result or rate whose text Attain only mended is yours to change.',
    why: 'A figure that was typed no longer follows from the row, and nobody sees it.',
    example: {
      wrong: 'computed 98.5%, typed 100%',
      right: '98.5%, or an accepted finding that gives the reason',
    },
    mend: 'Accept it with a reason, or let it be computed again.',
  },
  'zh-TW': {
    what: '「計算達成率」填入後，又被人改過的儲存格。',
    silent:
      '儲存格原本就是人填的、已清空，或只差二進位運算的尾數。排序或搬動過的列認得出來；Attain 只修正過文字的實際值與達成率，可以自行改寫。',
    why: '手動輸入的數字不再依據本列內容，旁人卻看不出來。',
    example: { wrong: '算出 98.5%，改為 100%', right: '98.5%，或接受此項並註明理由' },
    mend: '接受並註明理由，或重新計算。',
  },
};
