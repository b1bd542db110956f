import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'indicator-unit-mismatch': 'The name and the unit of an indicator differ',
    'indicator-unit-mismatch.count':
      'The indicator asks for a number (“{quote}”), its target is a percentage (“{target}”). Rename the indicator, or give the target as a number.',
    'indicator-unit-mismatch.share':
      'The indicator asks for a share (“{quote}”), its target is a number (“{target}”). Rename the indicator, or give the target as a percentage.',
  },
  'zh-TW': {
    'indicator-unit-mismatch': '指標名稱與目標值單位不符',
    'indicator-unit-mismatch.count':
      '指標名稱為數量（「{quote}」），目標值卻是百分比（「{target}」）。請修正指標名稱，或改以數量訂目標值。',
    'indicator-unit-mismatch.share':
      '指標名稱為比率（「{quote}」），目標值卻是數量（「{target}」）。請修正指標名稱，或改以百分比訂目標值。',
  },
});
