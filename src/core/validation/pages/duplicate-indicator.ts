import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Two rows with the same indicator under the same goal, measured in the same unit and way.',
    why: 'It counts twice in every total, and nobody knows which of the two rows holds.',
    example: {
      wrong: 'Training hours … Training hours',
      right: 'Training hours (new staff) … Training hours (all staff)',
    },
    mend: 'Delete the row that is too many, or name the difference.',
  },
  'zh-TW': {
    what: '同一目標下有兩列相同的衡量指標，單位與衡量標準也相同。',
    why: '統計時會重複計算，讀者也不知道以哪一列為準。',
    example: { wrong: '訓練時數……訓練時數', right: '訓練時數（新進人員）……訓練時數（全體人員）' },
    mend: '刪去多餘的列，或寫明差別。',
  },
};
