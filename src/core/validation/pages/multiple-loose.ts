import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Growth “by N times” whose figures only give that the later one is N times the earlier one.',
    why: 'From 400 to 800 is twice as many, and an increase of 100%: “increased 2 times” can mean 800 or 1,200.',
    example: {
      wrong: '800 visits, compared with 400 last year, an increase of 2 times',
      right: '800 visits, compared with 400 last year, twice as many',
    },
    mend: 'Write “N times as many”, or the increase in percent.',
  },
  'zh-TW': {
    what: '寫「增加 N 倍」，但所列數字只是後者為前者的 N 倍。',
    why: '由 400 到 800 是 2 倍、增加 1 倍；寫「增加 2 倍」，可能被讀成 1,200。',
    example: {
      wrong: '服務 800 人次，較上年度 400 人次增加 2 倍',
      right: '服務 800 人次，為上年度 400 人次的 2 倍',
    },
    mend: '改寫為「為……的 N 倍」，或寫明增加的百分比。',
  },
};
