import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A percentage or a level that the field of the result asserts, while the row has no figures that could give it: both years’ figures for growth, part and whole for a share.',
    silent:
      'Where the field holds a count, a date or a rate of achievement, and where the narrative has no such field. Any figure, fraction (9/11) or month that a share may have been counted from is enough, as are two figures that give the growth, an account of the work beside a level, or a note right behind the figure that asks for what is missing.',
    why: 'A result that cannot be recomputed cannot be audited, and next year nobody knows how it was reached.',
    example: {
      wrong: 'Target 3%; result 3%. The account of the work tells of training courses only.',
      right: '2024: 5,150 visitors; 2023: 5,000 visitors; growth 3%',
    },
    mend: 'Put the figures that the standard names into the account of the work, with their years and units.',
  },
  'zh-TW': {
    what: '「達成度」直接寫出百分比或等級，全列卻沒有可以算出它的數字：成長率需要兩個年度的數字，比率需要分子與分母。',
    silent:
      '「達成度」寫的是件數、日期或達成率，或說明文字沒有這一節。列內有比率可能由來的數字、分數（9/11）或月份，有兩個數字算得出成長率，等級已說明辦了什麼，或數字後面已註明【請補充】，也都不提示。',
    why: '不能重算就不能查核，明年也沒有人知道當初怎麼算的。',
    example: {
      wrong: '目標值 3%；達成度 3%，辦理情形只寫「辦理教育訓練」',
      right: '本年度 5,150 人次，上年度 5,000 人次，成長 3%',
    },
    mend: '把衡量標準所列的數字連同年度與單位寫進辦理情形。',
  },
};
