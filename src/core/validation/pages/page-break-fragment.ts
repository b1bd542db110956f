import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A narrative that continues in rows below, because a printed page ended there.',
    why: 'Filters, sorting and formulas tear it apart, and words are cut in two.',
    example: {
      wrong: 'row 4: … to fight crime and pro | row 9: tect the border.',
      right: 'row 4: … to fight crime and protect the border.',
    },
    mend: 'Mend joins the pieces in the first cell; the emptied rows stay for you to delete.',
  },
  'zh-TW': {
    what: '因列印分頁而接續到下方各列的說明文字。',
    why: '篩選、排序或公式都會把它拆散，詞也被切成兩半。',
    example: {
      wrong: '第 4 列：……共同打擊不｜第 9 列：法，以保護國境安全。',
      right: '第 4 列：……共同打擊不法，以保護國境安全。',
    },
    mend: '按「修正」會把各段接回第一格；空出來的列請自行刪除。',
  },
};
