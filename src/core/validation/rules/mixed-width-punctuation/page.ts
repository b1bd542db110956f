import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Brackets, colons, semicolons, commas, exclamation and question marks in Chinese text that are half-width here and full-width there.',
    silent:
      'Where each mark has one width throughout the table, and in tables in English. Marks inside of numbers, times, Latin words, addresses, formulas and tags do not count, nor do cells whose text a formula gives.',
    why: 'Mixed widths look careless in print, and searches for one form miss the other.',
    example: { wrong: '能力（含專業）…… 時數(小時)', right: '能力（含專業）…… 時數（小時）' },
    mend: 'Fix gives all marks of a kind the width that most of them have in the table. Numbers, times, Latin words and formulas are left alone.',
  },
  'zh-TW': {
    what: '中文裡的括號、冒號、分號、逗號、驚嘆號與問號，有的用半形、有的用全形。',
    silent:
      '同一種標點全表寬度一致，或整張表是英文。數字、時間、英文詞、網址、算式與標籤裡的標點不算，由公式產生的儲存格也不看。',
    why: '印出來不整齊，搜尋時也會漏掉另一種寫法。',
    example: { wrong: '能力（含專業）……時數(小時)', right: '能力（含專業）……時數（小時）' },
    mend: '按「修正」會把同類標點統一為全表較多的寫法；數字、時間、英文與公式中的符號不變動。',
  },
};
