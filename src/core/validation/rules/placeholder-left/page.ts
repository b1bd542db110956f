import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: '待補, 【請補充…】, TBD, or XX and ○○ where a figure belongs.',
    silent:
      'Where ○○ hides a name (陳○○), where XX or OO is part of a word, and where 待 only begins another verb (待加強). XX and ○○ count only before a unit.',
    why: 'Nothing says “not finished” more plainly in print.',
    example: { wrong: '○○ cases were handled (TBD)', right: '84 cases were handled' },
    mend: 'Write what belongs there, or take the words out.',
  },
  'zh-TW': {
    what: '待補、【請補充……】、TBD，或該填數字處的 XX、○○。',
    silent:
      '○○ 是隱去的姓名（陳○○君）、XX 或 OO 是名稱的一部分，或「待加強」這類一般用語。XX、○○ 後面接著單位時才算。',
    why: '印出來最難看的，莫過於沒寫完。',
    example: { wrong: '全年辦理 ○○ 場次（待補）', right: '全年辦理 84 場次' },
    mend: '補上內容，或刪去該處文字。',
  },
};
