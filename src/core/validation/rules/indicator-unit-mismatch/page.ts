import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'An indicator whose name asks for a number of things while its target is a percentage, or whose name asks for a share while its target is a number.',
    silent:
      'Where the name or the target speaks of growth, reduction or a share as well, where the target has no unit, and where shares are graded or ranked (points, levels). Rates that are often told by amounts or heads, such as the execution of a budget, are left alone.',
    why: 'Nobody can tell which of the two is measured.',
    example: {
      wrong: 'Number of procurement cases without defects: 80%',
      right: 'Share of procurement cases without defects: 80%',
    },
    mend: 'Rename the indicator, or set the target in its unit.',
  },
  'zh-TW': {
    what: '指標名稱問的是數量，目標值卻是百分比；或名稱問的是比率，目標值卻是數量。',
    silent:
      '名稱或目標值同時談到增減或占比，目標值沒有單位，或以分、級等評比。執行率、達成率、出生率這類常以金額或人數表示的，不列入。',
    why: '看不出究竟衡量的是哪一個。',
    example: { wrong: '採購案件無缺失件數：80%', right: '採購案件無缺失比率：80%' },
    mend: '修正指標名稱，或依其單位訂目標值。',
  },
};
