import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'cell-error': 'A cell shows an error',
    'cell-error.found': 'The cell holds {quote}: {reason}. Type the value, or correct its source.',
    'cell-error.formula': 'The formula {formula} gives {quote}: {reason}. Correct the formula or its source.',
    'cell-error.reference': 'it refers to a cell that was deleted',
    'cell-error.zero': 'it divides by zero or by an empty cell',
    'cell-error.nothing': 'what it looks for was not found',
    'cell-error.value': 'it calculates with text',
    'cell-error.name': 'it uses a name that does not exist',
    'cell-error.other': 'it cannot be calculated',
  },
  'zh-TW': {
    'cell-error': '儲存格出現錯誤值',
    'cell-error.found': '儲存格為 {quote}：{reason}。請填入正確的值，或更正來源。',
    'cell-error.formula': '公式 {formula} 的結果是 {quote}：{reason}。請更正公式或來源。',
    'cell-error.reference': '參照的儲存格已被刪除',
    'cell-error.zero': '除數為零或空白',
    'cell-error.nothing': '找不到要查的資料',
    'cell-error.value': '以文字計算',
    'cell-error.name': '使用了不存在的名稱',
    'cell-error.other': '無法計算',
  },
});
