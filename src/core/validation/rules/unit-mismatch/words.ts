import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'unit-mismatch': 'Target and result use different units',
    'unit-mismatch.found':
      'The target is in “{unit}” (“{target}”), the result in “{other}” (“{quote}”). Give the result in the target’s unit, or say how one follows from the other.',
  },
  'zh-TW': {
    'unit-mismatch': '目標與成果的單位不同',
    'unit-mismatch.found':
      '目標值以「{unit}」計（「{target}」），成果以「{other}」計（「{quote}」）。請改用相同單位，或說明兩者如何換算。',
  },
});
