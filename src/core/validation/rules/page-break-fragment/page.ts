import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A narrative that continues in rows below, because a printed page ended there.',
    silent:
      'Where the row below is an indicator of its own, where a part of the narrative is a number and no text, and where all of it together would be more than a cell holds (32,767 characters).',
    why: 'Filters, sorting and formulas tear it apart, and words are cut in two.',
    example: {
      wrong: 'row 4: … to fight crime and pro | row 9: tect the border.',
      right: 'row 4: … to fight crime and protect the border.',
    },
    mend: 'Fix joins the pieces in the first cell; the emptied rows stay for you to delete.',
  },
  'zh-TW': {
    what: '因列印分頁而接續到下方各列的說明文字。',
    silent:
      '下一列是另一項指標，接續的儲存格存的是數字而不是文字，或全部合起來超過一格能容納的 32,767 字元。',
    why: '篩選、排序或公式都會把它拆散，詞也被切成兩半。',
    example: {
      wrong: '第 4 列：……共同打擊不｜第 9 列：法，以保護國境安全。',
      right: '第 4 列：……共同打擊不法，以保護國境安全。',
    },
    mend: '按「修正」會把各段接回第一格；空出來的列請自行刪除。',
  },
};
