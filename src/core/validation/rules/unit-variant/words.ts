import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'unit-variant': 'One unit under two names',
    'unit-variant.variant': 'The target says “{unit}”, the narrative “{other}”. Use one name throughout.',
    'unit-variant.near':
      'The target says “{unit}”, the narrative “{other}”; the two can differ. Use one of them, or say that they are the same here.',
  },
  'zh-TW': {
    'unit-variant': '單位用語不一',
    'unit-variant.variant': '目標值用「{unit}」，內文用「{other}」。請統一用語。',
    'unit-variant.near': '目標值用「{unit}」，內文用「{other}」，兩者意義可能不同。請統一，或說明此處相同。',
  },
});
