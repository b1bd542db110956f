import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: '待補, 【請補充…】, TBD, or XX and ○○ where a figure belongs.',
    why: 'Nothing says “not finished” more plainly in print.',
    example: { wrong: '○○ cases were handled (TBD)', right: '84 cases were handled' },
    mend: 'Write what belongs there, or take the words out.',
  },
  'zh-TW': {
    what: '待補、【請補充……】、TBD，或該填數字處的 XX、○○。',
    why: '印出來最難看的，莫過於沒寫完。',
    example: { wrong: '全年辦理 ○○ 場次（待補）', right: '全年辦理 84 場次' },
    mend: '補上內容，或刪去該處文字。',
  },
};
