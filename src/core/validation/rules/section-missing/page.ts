import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A narrative that lacks a section which the other narratives of the table have: definition, progress, target and result, benefits.',
    silent:
      'Where fewer than two narratives of the table, or fewer than half, have all the sections, and where a narrative is blank or a short reference (詳附件). Other numbers before the same sections do not matter, and a definition with a column of its own is not looked for.',
    why: 'The reader cannot see what was done or what it was good for, and the sections’ numbers no longer mean the same.',
    example: {
      wrong: '1 Definition … 2 Target and result … (nothing on progress and benefits)',
      right: '1 Definition … 2 Progress … 3 Target and result … 4 Benefits …',
    },
    mend: 'Write the missing section. Drafting a narrative leaves a prompt where one is missing.',
  },
  'zh-TW': {
    what: '說明文字缺少同表其他列都有的段落：衡量標準、辦理情形、年度目標值及達成度、效益。',
    silent:
      '同表段落齊全的說明不到兩列或不到一半，或說明空白、只有一句（詳附件）。段落相同、只是編號不同不算；衡量標準另有欄位時，不查該段。',
    why: '讀者看不到做了什麼、有什麼效益；段落序號的意義也和其他列不同。',
    example: {
      wrong: '一、衡量標準……二、年度目標值及達成度……（沒有辦理情形與效益）',
      right: '一、衡量標準……二、辦理情形……三、年度目標值及達成度……四、效益……',
    },
    mend: '補寫缺少的段落；撰擬說明時，缺漏處會留下提示。',
  },
};
