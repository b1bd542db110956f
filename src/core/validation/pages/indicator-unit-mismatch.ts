import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'An indicator whose name asks for a number of things while its target is a percentage, or whose name asks for a share while its target is a number. Targets of growth or reduction are left alone.',
    why: 'Nobody can tell which of the two is measured.',
    example: {
      wrong: 'Number of procurement cases without defects: 80%',
      right: 'Share of procurement cases without defects: 80%',
    },
    mend: 'Rename the indicator, or set the target in its unit.',
  },
  'zh-TW': {
    what: '指標名稱問的是數量，目標值卻是百分比；或名稱問的是比率，目標值卻是數量。以成長率、降低率為目標者不列入。',
    why: '看不出究竟衡量的是哪一個。',
    example: { wrong: '採購案件無缺失件數：80%', right: '採購案件無缺失比率：80%' },
    mend: '修正指標名稱，或依其單位訂目標值。',
  },
};
