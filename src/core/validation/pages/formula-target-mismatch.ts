import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A formula that gives an index (this year ÷ last year) under a target the size of a growth, or the reverse.',
    why: 'By the printed formula, a target of 2% would ask for a fall of 98%.',
    example: {
      wrong: 'this year’s total ÷ last year’s total × 100%; target 2%',
      right: '(this year’s total − last year’s total) ÷ last year’s total × 100%; target 2%',
    },
    mend: 'Write the formula that was meant, or state the target in the formula’s terms.',
  },
  'zh-TW': {
    what: '公式算的是指數（本年÷上年），目標值卻是成長率的大小；或相反。',
    why: '照公式計算，目標 2% 等於要減少 98%。',
    example: {
      wrong: '本年度總數÷上年度總數×100%；目標值 2%',
      right: '（本年度總數－上年度總數）÷上年度總數×100%；目標值 2%',
    },
    mend: '把公式改成原意，或依公式的算法訂目標值。',
  },
};
