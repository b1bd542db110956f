import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Growth “by N times” whose figures only give that the later one is N times the earlier one.',
    silent:
      'Where the growth is by so many times indeed, where the words say “to” or “times as many” (為 3 倍, 成長為 3 倍), and where “about” or “more than” leaves room. What neither reading gives is left to “A multiple is not what its figures give”.',
    why: 'From 400 to 800 is twice as many, and an increase of 100%: “increased 2 times” can mean 800 or 1,200.',
    example: {
      wrong: '800 visits, compared with 400 last year, an increase of 2 times',
      right: '800 visits, compared with 400 last year, twice as many',
    },
    mend: 'Write “N times as many”, or the increase in percent.',
  },
  'zh-TW': {
    what: '寫「增加 N 倍」，但所列數字只是後者為前者的 N 倍。',
    silent:
      '確實增加了那麼多倍，寫的是「為……的 3 倍」「成長為 3 倍」，或「約」「多」留有餘地。兩種讀法都算不出的，由「倍數與數字不符」提出。',
    why: '由 400 到 800 是 2 倍、增加 1 倍；寫「增加 2 倍」，可能被讀成 1,200。',
    example: {
      wrong: '服務 800 人次，較上年度 400 人次增加 2 倍',
      right: '服務 800 人次，為上年度 400 人次的 2 倍',
    },
    mend: '改寫為「為……的 N 倍」，或寫明增加的百分比。',
  },
};
