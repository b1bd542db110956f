import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A named part that misses the target that the row sets for it, while the total meets its own.',
    silent:
      'Where the total misses its target itself, where more is not better, and where a part has no target of its own or bears another name. Where one of several figures of the part reaches its target, that one counts.',
    why: 'The total hides the part that needs help.',
    example: {
      wrong: 'Target: north 60 sessions, south 40 sessions; held: north 70, south 35',
      right: 'The same, with the reason for the south and what will be done',
    },
    mend: 'Say that the part is short, why, and what follows.',
  },
  'zh-TW': {
    what: '總數已達目標，而有名稱的分項未達自己的目標。',
    silent:
      '總數本身沒有達標、不是愈高愈好的指標，或分項沒有自己的目標、名稱對不上。同一分項寫了幾次，只要有一次達到就算達到。',
    why: '總數掩蓋了需要改善的部分。',
    example: {
      wrong: '目標：北區 60 場、南區 40 場；辦理：北區 70 場、南區 35 場',
      right: '同上，並說明南區未達的原因與改善措施',
    },
    mend: '敘明分項未達、原因及後續作為。',
  },
};
