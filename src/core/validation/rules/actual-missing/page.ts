import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'An indicator with a target and without any figure that could be its result, in whichever column or section.',
    silent:
      'Where the actual column holds anything, even a dash, where any figure in the account of the work may be the result, and where the text says that all was done (all, completed, 均已, 如期). Headings of groups and rows without a target are passed over; a cell error, and results of single quarters or of another year, are told otherwise.',
    why: 'Without a result nobody can say whether the target was met.',
    example: {
      wrong: 'Target 100 sessions; “many events were held, to good effect”',
      right: '“157 sessions were held”',
    },
    mend: 'Enter the figure with its unit, in the actual column or in the field of the result. Where there is none yet, say why.',
  },
  'zh-TW': {
    what: '有目標值、但全列（實際值欄與內文各節）沒有任何數字可作為成果的指標。',
    silent:
      '實際值欄填了任何內容（「－」也算），辦理情形裡有任何可能是成果的數字，或已寫明「全部」「均已」「如期」「已完成」。分組的標題列與沒有目標值的列略過；錯誤值、只有各季或其他年度的成果，另有提示。',
    why: '沒有成果數字，就無法判斷是否達成。',
    example: { wrong: '目標值 100 場次；「積極辦理多場活動，成效良好」', right: '「累計辦理 157 場次」' },
    mend: '在實際值欄或「達成度」填入數字與單位；尚無數字者，請說明原因。',
  },
};
