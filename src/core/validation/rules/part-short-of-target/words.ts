import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'part-short-of-target': 'A part misses its target',
    'part-short-of-target.found':
      'The total meets its target, but {part} does not: “{quote}” of “{target}”. Say so, and what will be done.',
  },
  'zh-TW': {
    'part-short-of-target': '分項未達目標',
    'part-short-of-target.found':
      '總數已達目標，但「{part}」未達：目標「{target}」，實際「{quote}」。請敘明，並說明改善措施。',
  },
});
