import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A ratio of this year to an earlier one that is called a rate of achievement.',
    why: 'A reader takes an achievement rate of 300% for three times the target, when there was no target.',
    example: {
      wrong: '9 stations against 3 in 2010, achievement rate 300%',
      right: '9 stations, three times the 3 of 2010',
    },
    mend: 'Call it what it is (… % of last year’s, up by …), or state the target that it was measured against.',
  },
  'zh-TW': {
    what: '把本年度與以前年度的比值稱為達成率。',
    why: '讀者會以為達成率 300% 是目標的三倍，其實根本沒有訂目標。',
    example: { wrong: '宣導 9 家，較 99 年 3 家，達成率 300%', right: '宣導 9 家，為 99 年 3 家之 3 倍' },
    mend: '照實稱為「為上年度之……%」或「成長……%」；若確有目標，請把目標值寫出來。',
  },
};
