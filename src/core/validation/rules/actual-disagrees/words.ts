import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'actual-disagrees': 'The result is stated in two ways',
    'actual-disagrees.found':
      'The result is “{quote}” here and “{other}” elsewhere in the row. Check which is right; if they count different things, say so.',
    'actual-disagrees.computed':
      '“{quote}” is stated, but “{other}” gives another share. Correct the share, or the figures.',
  },
  'zh-TW': {
    'actual-disagrees': '實際值前後不一',
    'actual-disagrees.found':
      '此處成果為「{quote}」，同列他處為「{other}」。請確認何者正確；若範圍不同，請寫明。',
    'actual-disagrees.computed': '所列為「{quote}」，但依「{other}」計算並非此數。請更正比率或數字。',
  },
});
