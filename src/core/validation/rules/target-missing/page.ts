import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'An indicator whose target is left blank, or is said to be set later (to be determined).',
    silent:
      'Where the cell holds a dash, N/A or a target in words, where only a part is still open, where one target stands for several merged rows, for headings of groups, and where the status says that there is none (Data only). Where most rows of the form are blank, it is said once for the table.',
    why: 'Without a target there is neither a rate nor a status, and the row drops out of every count.',
    example: {
      wrong: 'Indicator: visits to the service centre; target: (blank)',
      right: 'Target: 1,200 visits',
    },
    mend: 'Enter the target with its unit. Where there is none this year, enter N/A.',
  },
  'zh-TW': {
    what: '目標值欄空白，或只寫「待定」「尚未訂定」的指標。',
    silent:
      '填了「－」「不適用」或文字敘述的目標，只有一部分待定，數列合併只寫一次，只是分組的標題列，或狀態欄已寫明不設目標（僅供參考）。表上多數目標值還空白時，全表只提示一次。',
    why: '沒有目標值就沒有達成率與達成狀態，該列也不會計入任何統計。',
    example: { wrong: '指標：服務中心受理件數；目標值：（空白）', right: '目標值：1,200 件' },
    mend: '填入目標值與單位；本年度若無目標，請填「不適用」。',
  },
};
