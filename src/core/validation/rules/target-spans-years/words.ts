import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-spans-years': 'The target is for several years that are not over',
    'target-spans-years.found':
      '“{target}” is to be reached in a later year (“{quote}”), so “{actual}” is no miss yet. Say what was due this year.',
  },
  'zh-TW': {
    'target-spans-years': '目標值跨多個年度，期限未屆',
    'target-spans-years.found':
      '「{target}」的期限尚未屆至（「{quote}」），本年度的「{actual}」還不能算未達成。請載明本年度應達成多少。',
  },
});
