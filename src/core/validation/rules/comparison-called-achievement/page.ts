import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A ratio of this year to an earlier one that is called a rate of achievement.',
    silent:
      'Where the rate is measured against a target, though last year is named before it, and where the growth is called growth. Without last year’s figure beside it, or with figures of different units, nothing is said here.',
    why: 'A reader takes an achievement rate of 300% for three times the target, when there was no target.',
    example: {
      wrong: '9 stations against 3 in 2010, achievement rate 300%',
      right: '9 stations, three times the 3 of 2010',
    },
    mend: 'Call it what it is (… % of last year’s, up by …), or state the target that it was measured against.',
  },
  'zh-TW': {
    what: '把本年度與以前年度的比值稱為達成率。',
    silent:
      '前面雖提到上年度，比率其實是對目標值算的，或已稱為成長率。旁邊沒有上年度數字，或兩個數字單位不同時，也不在這裡提示。',
    why: '讀者會以為達成率 300% 是目標的三倍，其實根本沒有訂目標。',
    example: { wrong: '宣導 9 家，較 99 年 3 家，達成率 300%', right: '宣導 9 家，為 99 年 3 家之 3 倍' },
    mend: '照實稱為「為上年度之……%」或「成長……%」；若確有目標，請把目標值寫出來。',
  },
};
