import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Texts of 30,000 characters or more; a cell holds 32,767. And drafts whose end was cut for that.',
    silent: 'Where each cell has fewer than 30,000 characters, however long they are together.',
    why: 'Excel cuts off what goes beyond, or refuses it; programs that read the file do so earlier.',
    example: {
      wrong: 'a narrative of 31,500 characters',
      right: 'a narrative of 5,000 characters, with an annex',
    },
    mend: 'Shorten the text, or move details to an annex.',
  },
  'zh-TW': {
    what: '長度達 30,000 字元的文字；一個儲存格最多 32,767 字元。因此截去結尾的草稿也會列出。',
    silent: '每一格都不到 30,000 字元；分成幾格的說明不合併計算。',
    why: '超出的部分會被 Excel 截斷或拒絕，其他程式可能更早出錯。',
    example: { wrong: '31,500 字元的說明', right: '5,000 字元的說明，另附附件' },
    mend: '精簡文字，或把細節移到附件。',
  },
};
