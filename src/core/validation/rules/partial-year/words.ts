import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'partial-year': 'The result covers a part of the year',
    'partial-year.found':
      '“{actual}” is counted up to month {month} only (“{quote}”). Give the figure of the whole year, or say that this is not yet it.',
  },
  'zh-TW': {
    'partial-year': '成果未涵蓋全年',
    'partial-year.found': '「{actual}」只統計到 {month} 月（「{quote}」）。請改列全年數字，或註明尚非全年。',
  },
});
