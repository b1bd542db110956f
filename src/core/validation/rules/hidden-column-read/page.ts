import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Columns that are hidden and that indicators are read from: their names, targets, results, rates or texts. One note for the table, with the columns.',
    silent: 'Where the hidden columns hold nothing that is read.',
    why: 'Whoever looks at the sheet does not see these figures, yet they are compared. A column of last year’s figures or of a draft is often hidden instead of deleted.',
    example: {
      wrong: 'column D, “Target”, is hidden and its targets are compared with the results',
      right: 'column D is shown again, or the column that is meant is chosen',
    },
    mend: 'Show the columns, or choose others for what they hold.',
  },
  'zh-TW': {
    what: '指標的名稱、目標值、實際值、達成率或說明取自隱藏的欄。全表只提示一次，並註明欄名。',
    silent: '隱藏的欄沒有採用任何資料。',
    why: '看工作表的人看不到這些數字，卻拿來比較。上年度的數字或草稿欄常是隱藏而沒有刪除。',
    example: {
      wrong: 'D 欄「目標值」已隱藏，卻仍拿來與實際值比較',
      right: '取消隱藏 D 欄，或改指定真正的欄位',
    },
    mend: '請取消隱藏，或改指定其他欄。',
  },
};
