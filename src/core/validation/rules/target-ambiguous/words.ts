import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-ambiguous': 'The row names two targets',
    'target-ambiguous.found':
      'The text names a target of “{quote}”, the target column “{target}”. Correct the one that is wrong, or say what the other is about.',
    'target-ambiguous.several':
      'One cell holds several targets, such as “{first}” and “{second}”, so the row has no rate. Give each a row of its own.',
  },
  'zh-TW': {
    'target-ambiguous': '同列有兩個目標值',
    'target-ambiguous.found':
      '內文所稱目標為「{quote}」，目標值欄則為「{target}」。請更正錯誤的一處，或說明另一個目標所指為何。',
    'target-ambiguous.several':
      '一格裡有好幾項目標值（例如「{first}」和「{second}」），本列無法計算達成率。請分列填寫。',
  },
});
