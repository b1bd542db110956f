import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A phrase that claims more than the numbers of its row: met where the target is missed, met where more than the target was asked for and the result is just that, exceeded where it is just met, greatly exceeded below the scheme’s threshold; or a phrase that the rate printed beside it does not bear.',
    silent:
      'Where the direction is open, the result lies beyond a range on the side that may be better, or the printed rate is only rounded or capped; for words that claim neither (yellow, in part, expected to be met, progress achieved, met or not met), and for those that only say on which side of the target a figure lies (above target). A light is held only against the legend of its table; a table may draw its own line for greatly exceeded.',
    why: 'The phrase is what most people read, and the first thing an auditor checks against the figures.',
    example: {
      wrong: 'Target 22 counties; 22 counties, 100%, met and exceeded',
      right: '22 counties, 100%, met; completed in the third quarter, ahead of plan',
    },
    mend: 'Correct the phrase. Where the numbers are right and only the printed rate is not, correct the rate.',
  },
  'zh-TW': {
    what: '用語高於該列的數字：未達目標卻寫符合、目標須超過而只是相等卻寫符合、恰好達標卻寫超越、未達門檻卻寫大幅超越；或用語與並列的達成率不相稱。',
    silent:
      '方向不明、實際值超出目標範圍而可能更好、達成率只是經過四捨五入或以上限列示、用語並未主張達成（黃燈、部分達成、預計可達成、進度達成、達成／未達成），或用語只說數字在目標的哪一側（高於目標）。燈號只依表上的圖例判斷；全表自有大幅超越（大幅超前）的界線時，依其界線。',
    why: '多數人只看用語；審計時也最先拿用語與數字核對。',
    example: {
      wrong: '目標值 22 縣市；22 縣市，達成率 100%，符合並超越年度目標值',
      right: '22 縣市，達成率 100%，符合年度目標值，並於第 3 季提前完成',
    },
    mend: '更正用語。若數字無誤、只是達成率寫錯，請更正達成率。',
  },
};
