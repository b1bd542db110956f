import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'status-missing': 'The status is missing',
    'status-missing.found': 'Other rows say whether the target is met, this one does not. Add the phrase.',
  },
  'zh-TW': {
    'status-missing': '缺少達成狀態',
    'status-missing.found': '其他列都寫明是否符合目標，本列沒有。請補上。',
  },
});
