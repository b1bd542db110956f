import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'progress-mismatch': 'A lead or lag is not what the progress gives',
    'progress-mismatch.distance':
      '“{quote}” is not the distance between actual and planned progress. Correct it, or the figure that is wrong.',
    'progress-mismatch.called-ahead':
      '“{quote}” is said to be ahead, but the actual progress is below the planned one. Write “behind”, or correct the figure that is wrong.',
    'progress-mismatch.called-behind':
      '“{quote}” is said to be behind, but the actual progress is above the planned one. Write “ahead”, or correct the figure that is wrong.',
  },
  'zh-TW': {
    'progress-mismatch': '超前或落後與進度不符',
    'progress-mismatch.distance': '「{quote}」不是實際進度與預定進度的差距。請更正此數，或更正寫錯的進度。',
    'progress-mismatch.called-ahead':
      '「{quote}」寫為超前，但實際進度低於預定進度。請改為「落後」，或更正寫錯的進度。',
    'progress-mismatch.called-behind':
      '「{quote}」寫為落後，但實際進度高於預定進度。請改為「超前」，或更正寫錯的進度。',
  },
});
