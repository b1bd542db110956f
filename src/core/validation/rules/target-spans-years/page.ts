import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target for several years, or by a later year, against which the result of this year falls short.',
    silent:
      'Where the result has reached the target already, where this is the last of the years, and where the target says what is due each year or this year. “Within three years” without the first year says nothing; dates and milestones are left alone.',
    why: 'Measured by the whole, every year but the last looks like a failure.',
    example: {
      wrong: 'Target: 40 sites by 2027; result 12 sites',
      right: 'Target: 10 sites this year (40 by 2027); result 12 sites',
    },
    mend: 'Add what was due this year, as the target or beside it.',
  },
  'zh-TW': {
    what: '目標值是數年的總目標或以後年度的目標，本年度的成果尚未達到。',
    silent:
      '成果已達到目標值，今年就是最後一年，或寫明每年、本年度應達成多少。只說「三年內」而沒有起始年度時無從判斷；日期與里程碑不列入。',
    why: '拿總目標衡量，除了最後一年，每年都像是沒有達成。',
    example: {
      wrong: '目標值：104 年底前完成 40 處；實際值 12 處',
      right: '目標值：本年度 10 處（104 年底前共 40 處）；實際值 12 處',
    },
    mend: '把本年度應達成的數字填入目標值，或寫在旁邊。',
  },
};
