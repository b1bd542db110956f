import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A row without a rate whose figures give one, in a table whose other rows state theirs.',
    silent:
      'Where fewer than one in three of the other rows states a rate, and where the rate column holds anything, even a dash. Where lower is better, and where the result is missing, not supported, a copy of the target or itself a rate, nothing is said.',
    why: 'A missing rate looks as if there was something to hide, and the table cannot be compared.',
    example: {
      wrong: 'Target 2%; result 77.5%',
      right: 'Target 2%; result 77.5%, achievement rate 3,876.40%',
    },
    mend: 'Add the rate, or let Attain write the column.',
  },
  'zh-TW': {
    what: '數字足以算出達成率、同表其他列也寫出、唯獨本列沒有寫的。',
    silent:
      '其他列寫出達成率的不到三分之一，或達成率欄填了任何內容（「－」也算）。愈低愈好的指標，以及成果讀不到、無法查核、照抄目標值或其實是達成率的列，不列入。',
    why: '缺漏的達成率容易引人質疑，全表也無法比較。',
    example: { wrong: '目標值 2%；達成度 77.5%', right: '目標值 2%；達成度 77.5%，達成率 3,876.40%' },
    mend: '補上達成率，或由 Attain 寫入達成率欄。',
  },
};
