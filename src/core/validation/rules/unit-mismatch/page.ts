import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A result in its column, or in the field of the result, that counts another kind of thing than the target: applications and persons, visits and persons, sites and kilometres. An actual cell that answers tonnes only with sites or sessions is found as well. Units that are near each other are left to unit-variant.',
    silent:
      'Where both are names or scales of one unit (人 and 名, GW and MW), where a measure word fits everything (項), where the same place also answers in the target’s unit, and where a percentage stands for the rate. Figures of free prose are not compared.',
    why: 'A rate over two different things is a number without meaning.',
    example: {
      wrong: 'Target 600,000 applications; result 603,349 persons',
      right: 'Target 600,000 applications; result 603,349 applications',
    },
    mend: 'Give the result in the target’s unit, or say that one person makes one application.',
  },
  'zh-TW': {
    what: '實際值欄或達成度所計的事物與目標值不同，例如件與人、人次與人、處與公里；目標為公噸，實際值欄卻只有處數、場次，亦屬之。相近的單位由「單位用語不一」處理。',
    silent:
      '只是同一單位的不同說法或級距（人與名、GW 與 MW）、「項」這類通用量詞，同一處也有與目標值同單位的數字，或填的是達成率。自由敘述裡的數字不比較。',
    why: '兩種不同的事物相除，所得的比率沒有意義。',
    example: { wrong: '目標值 600,000 件；達成度 603,349 人', right: '目標值 600,000 件；達成度 603,349 件' },
    mend: '改用目標值的單位，或說明一人即為一件。',
  },
};
