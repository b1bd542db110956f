import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'last-year-uncertain': 'Last year’s figure may differ from last year’s report',
    'last-year-uncertain.found':
      '“{quote}” is given for last year; last year’s report says “{last}” ({workbook}, {place}). {doubt}',
    'last-year-uncertain.name': 'The indicator was then called “{name}”: check that it is the same one.',
    'last-year-uncertain.goal': 'It then stood under the goal “{goal}”: check that it is the same one.',
    'last-year-uncertain.year':
      'The two reports do not say that one year lies between them: check the years.',
    'last-year-uncertain.unit': 'One of the two figures has no unit: check that both count the same thing.',
    'last-year-uncertain.definition':
      'The definition has changed since: check that the figure was computed anew.',
    'last-year-uncertain.actual':
      'It stands there in the narrative, is rough, or is computed: check which figure was final.',
    'last-year-uncertain.both': '“{also}” stands in that row as well: check which figure was final.',
    'last-year-uncertain.told': 'Check that the sentence is about this indicator’s own result.',
  },
  'zh-TW': {
    'last-year-uncertain': '上年度數字可能與上年度報告不符',
    'last-year-uncertain.found':
      '上年度數字寫為「{quote}」，上年度報告為「{last}」（{workbook}，{place}）。{doubt}',
    'last-year-uncertain.name': '當時的指標名稱是「{name}」，請確認是否為同一指標。',
    'last-year-uncertain.goal': '當時列在目標「{goal}」之下，請確認是否為同一指標。',
    'last-year-uncertain.year': '兩份報告的年度未能確認為前後年度，請核對年度。',
    'last-year-uncertain.unit': '其中一處沒有單位，請確認兩者計算同一事項。',
    'last-year-uncertain.definition': '衡量標準已變更，請確認數字是否已重新計算。',
    'last-year-uncertain.actual': '該數字寫在內文、為概數或由計算得出，請確認何者為定案數字。',
    'last-year-uncertain.both': '該列另有「{also}」，請確認何者為定案數字。',
    'last-year-uncertain.told': '請確認該句所述為本指標的成果。',
  },
});
