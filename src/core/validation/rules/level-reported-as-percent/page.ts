import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A percentage as the result of an indicator whose levels are coded (0, 1, 2 …) and explained in the standard.',
    silent:
      'Where a code stands beside the percentage, or in the actual column, and where the indicator is not measured in codes.',
    why: '100% may mean the highest code, or all of the staff: the reader cannot tell.',
    example: { wrong: '0 = neither, 1 = one, 2 = both. Target: 2; result: 100%', right: 'Result: 2' },
    mend: 'Enter the code. What the percentage meant can stand in the narrative.',
  },
  'zh-TW': {
    what: '衡量標準以代碼（0、1、2…）說明等級的指標，成果卻填百分比。',
    silent: '百分比旁邊也寫了代碼，實際值欄已填代碼，或指標本來就不用代碼衡量。',
    why: '100% 可能指最高等級，也可能指全體人員，讀者無從判斷。',
    example: {
      wrong: '0 代表均未達到、1 代表達到 1 項、2 代表均達到。目標值：2；達成度：100%',
      right: '達成度：2',
    },
    mend: '填入代碼；百分比的意思可寫在內文。',
  },
};
