import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Weights that are given for every indicator and do not total 100 (or 1).',
    silent:
      'Where one weight is missing, where the weights of each goal total 100 (of half of the goals at least), and where the total is below 50 or above 150, as for points or ranks. Weights with decimals may be rounded; rows with a total do not count.',
    why: 'Every weighted score that is calculated from them is wrong.',
    example: { wrong: '30 + 40 + 20 = 90', right: '30 + 40 + 30 = 100' },
    mend: 'Correct the weights. Weights that total 100 for each goal are left alone.',
  },
  'zh-TW': {
    what: '每項指標都填了權重，合計卻不是 100（或 1）。',
    silent:
      '有一項沒填權重，至少一半的目標各自合計為 100，或合計低於 50、高於 150（應是分數或排序）。帶小數的權重容許進位誤差；合計列不計入。',
    why: '以這些權重計算的總分都會有誤。',
    example: { wrong: '30＋40＋20＝90', right: '30＋40＋30＝100' },
    mend: '更正權重；各目標分別合計 100 者不在此限。',
  },
};
