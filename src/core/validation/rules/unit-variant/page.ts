import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target and a result whose units are one thing under two names (sessions under two words), or near ones that can differ (persons’ visits and times).',
    silent:
      'Where only grammar or scale differs (縣市 and 個縣市, session and sessions, GW and MW), and where a figure has no unit. Different things are left to “Target and result count different things”.',
    why: 'It costs the reader a second look, and sometimes hides two ways of counting.',
    example: { wrong: 'Target 100 場; result 157 場次', right: 'Target 100 場次; result 157 場次' },
    mend: 'Use one name throughout. If the two are not the same, say how they were counted.',
  },
  'zh-TW': {
    what: '目標值與成果的單位是同一事物的兩種說法（場、場次），或相近而可能不同（人次、次）。',
    silent:
      '只是量詞、單複數或級距不同（縣市與個縣市、GW 與 MW），或數字沒有單位。完全不同的事物由「目標與成果的單位不同」提出。',
    why: '讀者須停下來確認，有時也隱藏了兩種計算方式。',
    example: { wrong: '目標值 1,000 人次；達成度 4,796 次', right: '目標值 1,000 人次；達成度 4,796 人次' },
    mend: '統一用語。兩者若不相同，請說明如何計算。',
  },
};
