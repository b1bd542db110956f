import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Two rows with the same indicator under the same goal, measured in the same unit and way.',
    silent:
      'Where goal, unit or definition differ, or a further column (year, quarter, office) tells the rows apart. Rows without a name are passed over, and one without a target is taken to go on with the other.',
    why: 'It counts twice in every total, and nobody knows which of the two rows holds.',
    example: {
      wrong: 'Training hours … Training hours',
      right: 'Training hours (new staff) … Training hours (all staff)',
    },
    mend: 'Delete the row that is too many, or name the difference.',
  },
  'zh-TW': {
    what: '同一目標下有兩列相同的衡量指標，單位與衡量標準也相同。',
    silent:
      '目標、單位或衡量標準不同，或另有欄位（年度、季別、單位）可以分辨。沒有名稱的列略過；其中一列沒有目標值時，視為接續另一列。',
    why: '統計時會重複計算，讀者也不知道以哪一列為準。',
    example: { wrong: '訓練時數……訓練時數', right: '訓練時數（新進人員）……訓練時數（全體人員）' },
    mend: '刪去多餘的列，或寫明差別。',
  },
};
