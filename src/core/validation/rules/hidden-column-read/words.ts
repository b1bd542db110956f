import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'hidden-column-read': 'Hidden columns are read',
    'hidden-column-read.found': {
      one: '{count} hidden column is read like the others (column {columns}). Show it, or say in the list of columns which one is meant.',
      other:
        '{count} hidden columns are read like the others (columns {columns}). Show them, or say in the list of columns which ones are meant.',
    },
  },
  'zh-TW': {
    'hidden-column-read': '隱藏欄也採用',
    'hidden-column-read.found':
      '有 {count} 欄隱藏的資料也一併讀取並採用（{columns} 欄）。請取消隱藏，或在欄位設定中改指定其他欄。',
  },
});
