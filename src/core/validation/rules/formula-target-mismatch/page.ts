import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A formula that gives an index (this year ÷ last year) under a target the size of a growth, or the reverse.',
    silent:
      'Where the target is no percentage, where an index is to stay below it or the target is 50% or more, and where the formula is one of a share. Growth under a large target is told only where the report itself reckons with an index.',
    why: 'By the printed formula, a target of 2% would ask for a fall of 98%.',
    example: {
      wrong: 'this year’s total ÷ last year’s total × 100%; target 2%',
      right: '(this year’s total − last year’s total) ÷ last year’s total × 100%; target 2%',
    },
    mend: 'Write the formula that was meant, or state the target in the formula’s terms.',
  },
  'zh-TW': {
    what: '公式算的是指數（本年÷上年），目標值卻是成長率的大小；或相反。',
    silent:
      '目標值不是百分比，公式算的是占比，或指數的目標值在 50% 以上、寫明「以下」。成長率公式配上很大的目標值，只有報告自己也用指數計算時才提示。',
    why: '照公式計算，目標 2% 等於要減少 98%。',
    example: {
      wrong: '本年度總數÷上年度總數×100%；目標值 2%',
      right: '（本年度總數－上年度總數）÷上年度總數×100%；目標值 2%',
    },
    mend: '把公式改成原意，或依公式的算法訂目標值。',
  },
};
