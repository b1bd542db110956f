import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A target for several years, or by a later year, against which the result of this year falls short. Targets that name what is due each year are left alone.',
    why: 'Measured by the whole, every year but the last looks like a failure.',
    example: {
      wrong: 'Target: 40 sites by 2027; result 12 sites',
      right: 'Target: 10 sites this year (40 by 2027); result 12 sites',
    },
    mend: 'Add what was due this year, as the target or beside it.',
  },
  'zh-TW': {
    what: '目標值是數年的總目標或以後年度的目標，本年度的成果尚未達到。已寫明每年應達成多少者，不在此列。',
    why: '拿總目標衡量，除了最後一年，每年都像是沒有達成。',
    example: {
      wrong: '目標值：104 年底前完成 40 處；實際值 12 處',
      right: '目標值：本年度 10 處（104 年底前共 40 處）；實際值 12 處',
    },
    mend: '把本年度應達成的數字填入目標值，或寫在旁邊。',
  },
};
