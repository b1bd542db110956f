import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A result that is stated only as a bound or roughly (more than, some, nearly), where the target lies within what it may mean and no exact figure stands in the row.',
    silent:
      'Where the target is met, or missed, whatever the words may mean, and where the row also gives an exact figure that fits them. A result that is computed from two figures is not looked at.',
    why: 'The rate, and often whether the target was met at all, then depend on a figure that nobody can see.',
    example: {
      wrong: 'Target 5,400 visits; more than 5,000 visits',
      right: 'Target 5,400 visits; 5,462 visits',
    },
    mend: 'Give the exact figure.',
  },
  'zh-TW': {
    what: '成果只寫「逾」「近」「餘」「約」若干，目標值正落在其可能範圍內，而全列又沒有確切數字。',
    silent:
      '不論約數怎麼解讀都已達到、或都達不到目標值，或列內另有合得上的確切數字。由兩個數字算出的成果不看。',
    why: '達成率，甚至是否達成，都取決於一個看不到的數字。',
    example: { wrong: '目標值 5,400 人次；服務逾 5,000 人次', right: '目標值 5,400 人次；服務 5,462 人次' },
    mend: '填寫確切數字。',
  },
};
