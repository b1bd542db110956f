import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Something that was done after the date that its target names; or a percentage with a month of its own that is met only by a figure of a later month.',
    silent:
      'Where the result is of the very month or date that is due, where the target names neither, and where a month only tells of a beginning, a plan or a comparison. A percentage that missed its target is not late, but missed; where the sentence names several other months, nothing is proven.',
    why: 'A milestone is a date before it is anything else.',
    example: {
      wrong: 'Target: opened by the end of June; opened on 15 August',
      right: 'Opened on 15 August, 46 days late, because …',
    },
    mend: 'Say why it was late, or correct the date.',
  },
  'zh-TW': {
    what: '完成日期晚於目標所訂的期限；或目標為某月應達的百分比，卻以更晚月份的數字認定達成。',
    silent:
      '完成在期限之內（當月也算）、目標值沒有期限或月份，或所寫的月份只是起點、預定或比較對象。百分比本身沒達到的，是未達成而不是逾期；同一句提到好幾個其他月份時，也無從證明。',
    why: '里程碑的目標首先就是日期。',
    example: {
      wrong: '目標：6 月底前啟用；8 月 15 日啟用',
      right: '8 月 15 日啟用，較預定晚 46 天，原因為……',
    },
    mend: '說明逾期原因，或更正日期。',
  },
};
