import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'wrong-direction': 'The result went the wrong way',
    'wrong-direction.fall':
      'The indicator asks for a fall, but the result rose (“{quote}”), and the row is called achieved. Correct the figure or the assessment.',
    'wrong-direction.rise':
      'The indicator asks for a rise, but the result fell (“{quote}”), and the row is called achieved. Correct the figure or the assessment.',
  },
  'zh-TW': {
    'wrong-direction': '成果方向相反',
    'wrong-direction.fall':
      '本項目標為降低，成果反而上升（「{quote}」），卻仍列為達成。請更正數字或達成情形。',
    'wrong-direction.rise':
      '本項目標為提升，成果反而下降（「{quote}」），卻仍列為達成。請更正數字或達成情形。',
  },
});
