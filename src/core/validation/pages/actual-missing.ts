import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'An indicator with a target and without any figure that could be its result, in whichever column or section.',
    why: 'Without a result nobody can say whether the target was met.',
    example: {
      wrong: 'Target 100 sessions; “many events were held, to good effect”',
      right: '“157 sessions were held”',
    },
    mend: 'Enter the figure with its unit, in the actual column or in the field of the result. Where there is none yet, say why.',
  },
  'zh-TW': {
    what: '有目標值、但全列（實際值欄與內文各節）沒有任何數字可作為成果的指標。',
    why: '沒有成果數字，就無法判斷是否達成。',
    example: { wrong: '目標值 100 場次；「積極辦理多場活動，成效良好」', right: '「累計辦理 157 場次」' },
    mend: '在實際值欄或「達成度」填入數字與單位；尚無數字者，請說明原因。',
  },
};
