import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'An indicator whose target is left blank, or is said to be set later (to be determined). A dash or N/A is taken as an answer; so is a target that stands once for several merged rows.',
    why: 'Without a target there is neither a rate nor a status, and the row drops out of every count.',
    example: {
      wrong: 'Indicator: visits to the service centre; target: (blank)',
      right: 'Target: 1,200 visits',
    },
    mend: 'Enter the target with its unit. Where there is none this year, enter N/A.',
  },
  'zh-TW': {
    what: '目標值欄空白，或只寫「待定」「尚未訂定」的指標。填「－」或「不適用」視為已交代；數列合併、只寫一次的目標值亦然。',
    why: '沒有目標值就沒有達成率與達成狀態，該列也不會計入任何統計。',
    example: { wrong: '指標：服務中心受理件數；目標值：（空白）', right: '目標值：1,200 件' },
    mend: '填入目標值與單位；本年度若無目標，請填「不適用」。',
  },
};
