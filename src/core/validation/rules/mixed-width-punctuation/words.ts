import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'mixed-width-punctuation': 'Half- and full-width marks are mixed',
    'mixed-width-punctuation.found': {
      one: '“{quote}” differs in width from most such marks of the table, which are {width}. Fix aligns it.',
      other:
        '“{quote}” differs in width from most such marks of the table, which are {width} ({count} places in this cell). Fix aligns them.',
    },
    'mixed-width-punctuation.full': 'full-width',
    'mixed-width-punctuation.half': 'half-width',
  },
  'zh-TW': {
    'mixed-width-punctuation': '標點全形、半形混用',
    'mixed-width-punctuation.found':
      '「{quote}」的標點與全表寫法不一致，同類標點多用{width}（本格共 {count} 處）。可一鍵統一。',
    'mixed-width-punctuation.full': '全形',
    'mixed-width-punctuation.half': '半形',
  },
});
