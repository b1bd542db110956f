import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'rate-missing': 'The rate is missing',
    'rate-missing.found': 'Other rows state their rate, this one does not; its figures give {rate}. Add it.',
  },
  'zh-TW': {
    'rate-missing': '缺少達成率',
    'rate-missing.found': '其他列都寫出達成率，本列沒有；依數字計算為 {rate}。請補上。',
  },
});
