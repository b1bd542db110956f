import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'last-year-disagrees': 'Last year’s figure is not the one of last year’s report',
    'last-year-disagrees.found':
      '“{quote}” is given for last year, but last year’s report says “{last}” ({workbook}, {place}). Correct whichever is wrong.',
  },
  'zh-TW': {
    'last-year-disagrees': '上年度數字與上年度報告不符',
    'last-year-disagrees.found':
      '上年度數字寫為「{quote}」，但上年度報告的實際值為「{last}」（{workbook}，{place}）。請查明並更正。',
  },
});
