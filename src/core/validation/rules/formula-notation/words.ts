import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'formula-notation': 'A formula is written inconsistently',
    'formula-notation.mixed':
      'The definition writes one operation both “{first}” and “{other}”. Use one sign.',
    'formula-notation.undefined':
      'The formula uses “{symbol}”, which the definition does not explain. Say what it stands for.',
  },
  'zh-TW': {
    'formula-notation': '公式寫法不一致',
    'formula-notation.mixed': '同一種運算既寫「{first}」又寫「{other}」。請統一符號。',
    'formula-notation.undefined': '公式用了「{symbol}」，衡量標準卻沒有說明。請寫明它代表什麼。',
  },
});
