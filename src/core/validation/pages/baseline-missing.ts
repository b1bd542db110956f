import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A rate that needs last year’s figure, which is nowhere given.',
    why: 'Nobody can check it, and next year nobody will know what it meant.',
    example: { wrong: '2 events, more than in 2010, hence 200%', right: '2 events, against 1 in 2010: 200%' },
    mend: 'Give last year’s figure beside this year’s.',
  },
  'zh-TW': {
    what: '比率需要上年度的數字，內文卻沒有列出。',
    why: '沒有人能查核，明年也沒有人記得它的意思。',
    example: {
      wrong: '研討會辦理 2 場次，較 99 年增加，達成率 200%',
      right: '研討會辦理 2 場次（99 年為 1 場次），為上年度之 200%',
    },
    mend: '在本年度數字旁列出上年度數字。',
  },
};
