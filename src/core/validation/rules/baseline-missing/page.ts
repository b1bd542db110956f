import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A rate that needs last year’s figure, which is nowhere given.',
    silent:
      'Where last year’s figure is given, where the rate is measured against a target, and where an increase is only told and not called a rate of achievement. The row’s own rate in the field of the result is left alone.',
    why: 'Nobody can check it, and next year nobody will know what it meant.',
    example: { wrong: '2 events, more than in 2010, hence 200%', right: '2 events, against 1 in 2010: 200%' },
    mend: 'Give last year’s figure beside this year’s.',
  },
  'zh-TW': {
    what: '比率需要上年度的數字，內文卻沒有列出。',
    silent:
      '已列出上年度數字，比率是對目標值算的，或只說較上年度增加多少、沒有稱為達成率。「達成度」裡該列自己的達成率也不算。',
    why: '沒有人能查核，明年也沒有人記得它的意思。',
    example: {
      wrong: '研討會辦理 2 場次，較 99 年增加，達成率 200%',
      right: '研討會辦理 2 場次（99 年為 1 場次），為上年度之 200%',
    },
    mend: '在本年度數字旁列出上年度數字。',
  },
};
