import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'standard-restates-target': 'The definition only gives the target again',
    'standard-restates-target.found':
      'The definition is “{quote}”, the target again. Say how the figure is counted and where it comes from.',
  },
  'zh-TW': {
    'standard-restates-target': '衡量標準只重述目標值',
    'standard-restates-target.found': '衡量標準只寫了「{quote}」，等於目標值。請說明如何計算、資料來源為何。',
  },
});
