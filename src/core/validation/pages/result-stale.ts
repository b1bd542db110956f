import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Cells that Compute achievement filled, and would fill with something else today.',
    why: 'Target, result or scheme were changed since; the old figure is still printed.',
    example: { wrong: 'target now 80; rate still 84 ÷ 60 = 140%', right: 'rate 84 ÷ 80 = 105%' },
    mend: 'Compute achievement again.',
  },
  'zh-TW': {
    what: '「計算達成率」填入的儲存格，若現在重算會得到不同的結果。',
    why: '目標值、實際值或評定方式已經改過，印出來的卻是舊數字。',
    example: { wrong: '目標值已改為 80，達成率仍為 84÷60＝140%', right: '達成率 84÷80＝105%' },
    mend: '重新計算達成率。',
  },
};
