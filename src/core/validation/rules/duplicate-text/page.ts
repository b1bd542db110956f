import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A passage of forty characters or more (in Latin letters three times as many) that stands twice in one narrative; spaces do not count.',
    silent:
      'Where fewer characters in a row are the same, since a word or figure between them differs, and where the field of the target repeats the target, as the form asks. Different rows are not compared with each other.',
    why: 'What stands twice was pasted: the second place still waits for its own content.',
    example: {
      wrong: '2 Progress: …, a paragraph on the campaign … 4 Benefits: …, the same paragraph',
      right: '4 Benefits: what the campaign brought',
    },
    mend: 'Delete one of the two, or write what belongs there.',
  },
  'zh-TW': {
    what: '同一列說明中，有四十字以上的文字出現兩次（不計空格）。',
    silent:
      '連續相同的不到四十字，例如中間有字或數字不同；「年度目標值」一節依表單重寫目標也不算。列與列之間的重複不比較。',
    why: '重複的文字多半是貼上的，第二處原該有自己的內容。',
    example: {
      wrong: '二、辦理情形：……（一段宣導成果）……四、效益：……（同一段文字）',
      right: '四、效益：宣導帶來的成效',
    },
    mend: '刪去其一，或改寫為該段應有的內容。',
  },
};
