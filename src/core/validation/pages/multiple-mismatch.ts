import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A multiple of two figures that the text compares (three times as many, doubled) which the figures give in neither reading: growth to so many times, or by so many times. Rounded and approximate figures are given their room.',
    why: 'A multiple is what readers remember and quote.',
    example: {
      wrong: '1,000 visits, compared with 400 last year, four times as many',
      right: '1,000 visits, compared with 400 last year, 2.5 times as many',
    },
    mend: 'Correct the multiple, or the figure that is wrong.',
  },
  'zh-TW': {
    what: '文字所比較的兩個數字，無論讀作「為幾倍」或「增加幾倍」，都算不出所寫的倍數。四捨五入與約數均留有餘裕。',
    why: '倍數最容易被記住、被引用。',
    example: {
      wrong: '服務 1,000 人次，較上年度 400 人次成長 4 倍',
      right: '服務 1,000 人次，較上年度 400 人次成長 1.5 倍',
    },
    mend: '更正倍數，或更正寫錯的數字。',
  },
};
