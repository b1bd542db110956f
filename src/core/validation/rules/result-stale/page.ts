import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Cells that Compute achievement filled, and would fill with something else today.',
    silent:
      'Where a person filled or changed the cell (“A computed cell was changed by hand”), where a formula is not calculated yet or fails, and where only formulas and values are exchanged while the figure holds.',
    why: 'Target, result or scheme were changed since; the old figure is still printed.',
    example: { wrong: 'target now 80; rate still 84 ÷ 60 = 140%', right: 'rate 84 ÷ 80 = 105%' },
    mend: 'Compute achievement again.',
  },
  'zh-TW': {
    what: '「計算達成率」填入的儲存格，若現在重算會得到不同的結果。',
    silent:
      '儲存格是人填的或被人改過（由「計算結果經人工修改」提出），公式尚未計算或是錯誤值，或只是公式與數值的寫法不同、結果一樣。',
    why: '目標值、實際值或評定方式已經改過，印出來的卻是舊數字。',
    example: { wrong: '目標值已改為 80，達成率仍為 84÷60＝140%', right: '達成率 84÷80＝105%' },
    mend: '重新計算達成率。',
  },
};
