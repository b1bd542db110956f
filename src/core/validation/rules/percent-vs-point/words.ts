import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'percent-vs-point': 'Percent and percentage points are confused',
    'percent-vs-point.points':
      '“{quote}” is the difference of two percentages. Write {value} percentage points.',
    'percent-vs-point.percent': '“{quote}” is a relative change. Write {value}%.',
  },
  'zh-TW': {
    'percent-vs-point': '百分比與百分點混用',
    'percent-vs-point.points': '「{quote}」是兩個百分比相減。請寫「{value} 個百分點」。',
    'percent-vs-point.percent': '「{quote}」是相對增減的幅度。請寫「{value}%」。',
  },
});
