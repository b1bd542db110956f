import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A definition that holds nothing but the target.',
    why: 'Nobody can tell what was counted, or count it again.',
    example: {
      wrong: 'Definition: 600,000 cases.',
      right: 'Definition: online applications received during the year, from the case system.',
    },
    mend: 'Say what is counted, how, and from which source.',
  },
  'zh-TW': {
    what: '衡量標準裡只有目標值。',
    why: '沒有人知道算的是什麼，也無法重算。',
    example: {
      wrong: '一、衡量標準：600,000 件。',
      right: '一、衡量標準：年度線上申請受理件數（案件管理系統）。',
    },
    mend: '寫明計算對象、方法與資料來源。',
  },
};
