import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A row with a result but without a phrase for its status, in a table in which two of three rows have one.',
    silent:
      'Where fewer than two thirds of the rows, or fewer than two, have a phrase, and where the row has no result. Any word in the status column counts, and so does a phrase in the account of the work.',
    why: 'The reader wonders whether the row was left out on purpose.',
    example: { wrong: 'Result: 100%.', right: 'Result: 100%, meets the annual target.' },
    mend: 'Add the phrase, or let Attain write the column.',
  },
  'zh-TW': {
    what: '有成果而沒有達成狀態用語的列；僅在同表至少三分之二的列都寫出時提出。',
    silent:
      '寫出用語的列不到三分之二或不到兩列，或該列沒有成果。達成狀態欄填了任何用詞，或辦理情形裡已有用語，都算寫了。',
    why: '讀者會以為是刻意不寫。',
    example: { wrong: '(二)達成度：100%。', right: '(二)達成度：100%，符合年度目標值。' },
    mend: '補上用語，或由 Attain 寫入達成狀態欄。',
  },
};
