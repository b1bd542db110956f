import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'x, × and * for one operation in one definition, or a symbol that is used and not explained.',
    silent:
      'Where the definition holds no formula, and where each operation has one sign; the slash of a unit (m³/day) is none. Letters are held against a definition only if it explains at least one of them.',
    why: 'The reader has to guess whether an x is a sign or a quantity.',
    example: {
      wrong: 'C=(A-B)/B × 100%; A=(praise / all) x travellers',
      right: 'C=(A-B)/B×100%; A=(praise/all)×travellers',
    },
    mend: 'Write one sign for one operation, and explain every letter.',
  },
  'zh-TW': {
    what: '同一條衡量標準中混用 x、×、*，或用了沒有說明的代號。',
    silent:
      '衡量標準裡沒有公式，或每種運算只用一種符號；單位裡的斜線（立方公尺/日）不算。至少說明過一個代號的衡量標準，才查有沒有漏說明的。',
    why: '讀者得猜 x 是乘號還是變數。',
    example: {
      wrong: 'C=(A-B)/B×100%；A=（讚揚件數/總件數）x 旅客人數',
      right: 'C=(A-B)/B×100%；A=（讚揚件數/總件數）×旅客人數',
    },
    mend: '一種運算用一種符號，每個代號都要說明。',
  },
};
