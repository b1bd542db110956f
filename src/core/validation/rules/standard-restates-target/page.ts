import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A definition that holds nothing but the target.',
    silent:
      'Where any words besides the figure say what is done or how it is counted, where there is more than one figure, and where the definition is blank.',
    why: 'Nobody can tell what was counted, or count it again.',
    example: {
      wrong: 'Definition: 600,000 cases.',
      right: 'Definition: online applications received during the year, from the case system.',
    },
    mend: 'Say what is counted, how, and from which source.',
  },
  'zh-TW': {
    what: '衡量標準裡只有目標值。',
    silent: '除了數字還有文字說明要做什麼、怎麼算，寫了不只一個數字，或衡量標準是空白的。',
    why: '沒有人知道算的是什麼，也無法重算。',
    example: {
      wrong: '一、衡量標準：600,000 件。',
      right: '一、衡量標準：年度線上申請受理件數（案件管理系統）。',
    },
    mend: '寫明計算對象、方法與資料來源。',
  },
};
