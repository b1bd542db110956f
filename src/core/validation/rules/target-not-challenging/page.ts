import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A count or an amount that is five times its target or more.',
    silent:
      'Where the result is more than a hundred times the target, which looks like a slip, where a count exceeds it by fewer than ten, and where less is better. Percentages, and figures of another unit, are not compared.',
    why: 'Such a target says little of the work, and reviewers ask for a higher one.',
    example: { wrong: 'Target 8,000 persons; result 92,885 persons', right: 'Target 80,000 persons' },
    mend: 'Nothing is wrong with the row. Consider another target next year, or say why this year was exceptional.',
  },
  'zh-TW': {
    what: '成果達目標值五倍以上的件數、人數或金額。',
    silent: '超過一百倍（較像筆誤），件數、人數只多出不到十，或愈低愈好。百分比與單位不同的數字不比較。',
    why: '這樣的目標值看不出努力的程度，審查時常被要求調高。',
    example: { wrong: '目標值 8,000 人；實際 92,885 人', right: '目標值 80,000 人' },
    mend: '本列並無錯誤。下年度可調高目標值，或說明本年度情況特殊的原因。',
  },
};
