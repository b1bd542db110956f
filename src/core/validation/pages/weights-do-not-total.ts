import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Weights that are given for every indicator and do not total 100 (or 1).',
    why: 'Every weighted score that is calculated from them is wrong.',
    example: { wrong: '30 + 40 + 20 = 90', right: '30 + 40 + 30 = 100' },
    mend: 'Correct the weights. Weights that total 100 for each goal are left alone.',
  },
  'zh-TW': {
    what: '每項指標都填了權重，合計卻不是 100（或 1）。',
    why: '以這些權重計算的總分都會有誤。',
    example: { wrong: '30＋40＋20＝90', right: '30＋40＋30＝100' },
    mend: '更正權重；各目標分別合計 100 者不在此限。',
  },
};
