import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A multiple of two figures that the text compares (three times as many, doubled) which the figures give in neither reading: growth to so many times, or by so many times.',
    silent:
      'Where either reading fits, with rounding, cutting and words like “about” allowed for. Where two other figures of the sentence give the multiple, or it is one of something else (40× microscopes), nothing is proven.',
    why: 'A multiple is what readers remember and quote.',
    example: {
      wrong: '1,000 visits, compared with 400 last year, four times as many',
      right: '1,000 visits, compared with 400 last year, 2.5 times as many',
    },
    mend: 'Correct the multiple, or the figure that is wrong.',
  },
  'zh-TW': {
    what: '文字所比較的兩個數字，無論讀作「為幾倍」或「增加幾倍」，都算不出所寫的倍數。',
    silent:
      '任一種讀法合得上，四捨五入、捨去與「約」「逾」都留有餘地。同一句另有兩個數字算得出這個倍數，或倍數說的是別的事（40 倍顯微鏡）時，無從證明。',
    why: '倍數最容易被記住、被引用。',
    example: {
      wrong: '服務 1,000 人次，較上年度 400 人次成長 4 倍',
      right: '服務 1,000 人次，較上年度 400 人次成長 1.5 倍',
    },
    mend: '更正倍數，或更正寫錯的數字。',
  },
};
