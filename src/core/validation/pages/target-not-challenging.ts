import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A count or an amount that is five times its target or more. Percentages are left out, and small numbers.',
    why: 'Such a target says little of the work, and reviewers ask for a higher one.',
    example: { wrong: 'Target 8,000 persons; result 92,885 persons', right: 'Target 80,000 persons' },
    mend: 'Nothing is wrong with the row. Consider another target next year, or say why this year was exceptional.',
  },
  'zh-TW': {
    what: '成果達目標值五倍以上的件數、人數或金額。百分比與很小的數目不列入。',
    why: '這樣的目標值看不出努力的程度，審查時常被要求調高。',
    example: { wrong: '目標值 8,000 人；實際 92,885 人', right: '目標值 80,000 人' },
    mend: '本列並無錯誤。下年度可調高目標值，或說明本年度情況特殊的原因。',
  },
};
