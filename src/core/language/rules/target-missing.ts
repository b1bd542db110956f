import { ruleWording } from './ruleWording';

export const wording = ruleWording({
  en: {
    'target-missing': 'The target is missing',
    'target-missing.found': 'There is no target, so nothing can be measured. Enter it.',
    'target-missing.stated':
      'The target column is blank; the narrative says “{quote}”. Enter it in the target column.',
  },
  'zh-TW': {
    'target-missing': '缺少目標值',
    'target-missing.found': '未填目標值，無從衡量。請補上。',
    'target-missing.stated': '目標值欄空白，內文則為「{quote}」。請填入目標值欄。',
  },
});
