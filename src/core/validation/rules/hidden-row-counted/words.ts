import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'hidden-row-counted': 'Hidden rows are counted',
    'hidden-row-counted.found': {
      one: '{count} hidden row holds an indicator, which is read and counted like the others (row {rows}). Show it, or delete it if it no longer counts.',
      other:
        '{count} hidden rows hold indicators, which are read and counted like the others (rows {rows}). Show them, or delete those that no longer count.',
    },
  },
  'zh-TW': {
    'hidden-row-counted': '隱藏列也計入',
    'hidden-row-counted.found':
      '有 {count} 列隱藏的指標也一併讀取並計入（第 {rows} 列）。請取消隱藏，或刪除已不採計的列。',
  },
});
