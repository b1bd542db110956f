import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A result with the number and the “or more” of the target, and no figure of its own.',
    silent:
      'Where a figure of its own stands in the same place, where the figure of the target stands there without its “or more”, and where “more than” says more than the target does. A service kept in time (within 3 days) is answered just so.',
    why: '“60 or more” is true of 60 and of 600: neither rate nor status can be checked.',
    example: { wrong: 'Target: 60 or more; result: 60 or more', right: 'Result: 84' },
    mend: 'Enter what was achieved.',
  },
  'zh-TW': {
    what: '「達成度」或實際值欄照抄目標值的數字與「以上」「以下」，沒有自己的數字。',
    silent:
      '同一處另有自己的數字，只寫數字而沒有照抄「以上」「以下」，或寫「逾」「超過」而不只是照抄。「於 3 日以內完成」這類期限本來就這樣回答。',
    why: '「60 次以上」可以是 60 次，也可以是 600 次，達成率與達成狀態都無從查核。',
    example: { wrong: '目標值：60 次以上；達成度：60 次以上', right: '達成度：84 次' },
    mend: '填入實際達成的數字。',
  },
};
