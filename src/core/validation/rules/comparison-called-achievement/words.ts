import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'comparison-called-achievement': 'A comparison with last year is called an achievement rate',
    'comparison-called-achievement.found':
      '“{quote}” compares with an earlier year; an achievement rate compares with a target. Say how much of last year it is, or give the target.',
  },
  'zh-TW': {
    'comparison-called-achievement': '與上年度的比較稱為達成率',
    'comparison-called-achievement.found':
      '「{quote}」是與以前年度相比，達成率則是與目標相比。請改寫為「為上年度之百分之幾」，或補上目標值。',
  },
});
