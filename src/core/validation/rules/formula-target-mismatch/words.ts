import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'formula-target-mismatch': 'Formula and target are of different kinds',
    'formula-target-mismatch.index':
      'The formula divides this year by last year, about 100% when nothing changes; a target of {target} only makes sense for growth. Subtract last year, or set the target near 100%.',
    'formula-target-mismatch.growth':
      'The formula gives growth, about 0% when nothing changes; a target of {target} only makes sense for this year divided by last year. Change one of them.',
  },
  'zh-TW': {
    'formula-target-mismatch': '公式與目標值性質不符',
    'formula-target-mismatch.index':
      '公式是本年除以上年，沒有變化時約為 100%；目標值 {target} 只對成長率有意義。公式應先減去上年數，或目標值應訂在 100% 左右。',
    'formula-target-mismatch.growth':
      '公式算的是成長率，沒有變化時約為 0%；目標值 {target} 只對「本年除以上年」有意義。請改公式或目標值。',
  },
});
