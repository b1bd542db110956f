import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A growth formula that divides before it subtracts, where the stated result proves that the difference was to be divided.',
    silent:
      'Where the report does not state the growth that was meant, so that nothing proves the slip, and where both years’ figures are the same. Brackets round the difference are right, and shares have none to miss.',
    why: 'Whoever recomputes the indicator by the printed formula gets an absurd figure.',
    example: {
      wrong: '(this year − last year / last year) × 100%',
      right: '(this year − last year) / last year × 100%',
    },
    mend: 'Move the bracket: (this − last) ÷ last.',
  },
  'zh-TW': {
    what: '成長率公式先除後減，而所列結果證明應先相減再除。',
    silent:
      '報告沒有寫出依原意算得的成長率，因而無從證明，或兩年數字相同。相減已加括號的，以及算占比的公式，都不列入。',
    why: '依印出的公式重算，會得到荒謬的數字。',
    example: { wrong: '（本年件數－上年件數/上年件數）×100%', right: '（本年件數－上年件數）/上年件數×100%' },
    mend: '移動括號：（本年－上年）÷上年。',
  },
};
