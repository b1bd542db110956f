import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A rate in the field of the result: the row’s figures give it against the target, or the target is a count, or a share is above 100%.',
    silent:
      'Where every row keeps its rate there, where the field is called a rate, and where the result stands beside it or in the actual column. Above 100% is right for growth, and for shares whose whole can be exceeded.',
    why: 'Read as the result it is wrong or impossible, and the result itself is never stated.',
    example: {
      wrong: 'Target 80%; 9 of 11 cases; result: 102%',
      right: 'Result: 81.82% (9 ÷ 11), achievement rate 102.27%',
    },
    mend: 'State the result first, and behind it the rate under its own name.',
  },
  'zh-TW': {
    what: '「達成度」填的是達成率：依列內數字與目標值算得出來、目標值是數量而此處是百分比，或比率超過 100%。',
    silent:
      '全表都在此處填達成率，該節就叫「達成率」，或成果寫在旁邊、寫在實際值欄。成長率，以及分母可以超過的比率（實收數÷預算數），超過 100% 是正常的。',
    why: '當作實際值讀，不是錯的就是不可能的，而真正的實際值始終沒有寫出。',
    example: {
      wrong: '目標值 80%；11 件中 9 件合格；達成度：102%',
      right: '達成度：81.82%（9 ÷ 11），達成率 102.27%',
    },
    mend: '先寫實際值，再以「達成率」之名寫出比率。',
  },
};
