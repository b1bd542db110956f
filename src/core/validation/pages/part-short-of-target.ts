import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A named part that misses the target that the row sets for it, while the total meets its own.',
    why: 'The total hides the part that needs help.',
    example: {
      wrong: 'Target: north 60 sessions, south 40 sessions; held: north 70, south 35',
      right: 'The same, with the reason for the south and what will be done',
    },
    mend: 'Say that the part is short, why, and what follows.',
  },
  'zh-TW': {
    what: '總數已達目標，而有名稱的分項未達自己的目標。',
    why: '總數掩蓋了需要改善的部分。',
    example: {
      wrong: '目標：北區 60 場、南區 40 場；辦理：北區 70 場、南區 35 場',
      right: '同上，並說明南區未達的原因與改善措施',
    },
    mend: '敘明分項未達、原因及後續作為。',
  },
};
