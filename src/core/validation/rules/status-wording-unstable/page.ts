import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Two rows with similar rates that are called by different phrases, somewhere in the table. Each two phrases are named once, with the two rows that lie closest.',
    silent:
      'Where a line separates the phrases, wherever the table draws it, and where rows have none. A phrase that its own numbers do not bear is reported by itself, and not compared.',
    why: 'Without a fixed threshold the phrases say nothing.',
    example: {
      wrong: '100.5%: met; 100.56%: met and exceeded',
      right: 'From 100%: met; above 100%: met and exceeded; from 200%: greatly exceeded',
    },
    mend: 'Settle the thresholds, and apply them to every row. Attain’s scheme does it.',
  },
  'zh-TW': {
    what: '全表之中，達成率相近，用語卻不同。每兩種用語只列一次，並指出最接近的兩列。',
    silent:
      '各用語之間有清楚的界線（不論畫在哪裡），或列上沒有用語。與自己數字不符的用語另行提出，不拿來比較。',
    why: '沒有固定的門檻，用語就失去意義。',
    example: {
      wrong: '100.5% 寫「符合」；100.56% 寫「符合並超越」',
      right: '100% 為符合；超過 100% 為超越；200% 以上為大幅超越',
    },
    mend: '訂定門檻並全表適用；亦可由 Attain 依設定寫入。',
  },
};
