import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Indicators in rows that are hidden, by hand or by a filter. One note for the table, with the number of rows.',
    silent: 'Where only titles, columns or rows outside of the indicators are hidden.',
    why: 'Whoever looks at the sheet does not see them, yet they are assessed and counted. An indicator that was given up is often hidden instead of deleted.',
    example: {
      wrong: 'row 7, “Leaflets handed out”, is hidden and counts as not met',
      right: 'row 7 is shown again, or deleted',
    },
    mend: 'Show the rows, or delete those that no longer count.',
  },
  'zh-TW': {
    what: '手動隱藏或因篩選而隱藏的列裡還有指標。全表只提示一次，並註明列數。',
    silent: '隱藏的只是標題、欄，或指標以外的列。',
    why: '看工作表的人看不到這些指標，卻仍計算並計入。停辦的指標常是隱藏而沒有刪除。',
    example: {
      wrong: '第 7 列「文宣發放份數」已隱藏，卻計為未達成',
      right: '取消隱藏第 7 列，或刪除該列',
    },
    mend: '請取消隱藏，或刪除已不採計的列。',
  },
};
