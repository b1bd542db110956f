import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A target named in the prose, beside the row’s own result or target and in its unit, that is another figure than the target column gives.',
    silent:
      'Where the other target is one of a part, another year, the whole plan or other agencies, where its unit differs, and where it only says by how much the target was passed. A target that is said to have been changed is left to “The target was revised”.',
    why: 'Readers cannot tell which of the two the rate is measured by.',
    example: {
      wrong: 'Target column 300 people; “the target of 200 people, 250 people were trained”',
      right: 'Target column 200 people; “the target of 200 people, 250 people were trained”',
    },
    mend: 'Correct the one that is wrong, or say what the other is about (the interim target, the national target).',
  },
  'zh-TW': {
    what: '內文在本列的成果或目標旁邊，以相同單位寫出另一個目標，與目標值欄不同。',
    silent:
      '另一個目標屬於分項、其他年度、全程計畫或其他機關，單位不同，或只是說超出目標多少。寫明修正過的目標值，由「目標值曾經修正」提出。',
    why: '讀者無從判斷達成率是依哪一個目標計算。',
    example: {
      wrong: '目標值欄 300 人；「目標 200 人，實際培訓 250 人」',
      right: '目標值欄 200 人；「目標 200 人，實際培訓 250 人」',
    },
    mend: '更正錯誤的一處，或說明另一個目標所指為何（例如全國目標、期中目標）。',
  },
};
