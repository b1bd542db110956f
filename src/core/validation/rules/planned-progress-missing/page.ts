import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A lead or lag of progress (ahead of schedule by …) in a row that states the planned progress nowhere: not in the target, the standard or the prose.',
    silent:
      'Where the target is a percentage or a bare number, which may be the planned progress, and where target, definition or text state the plan in any words. A lead that is not one of progress (ahead of the national average) is none.',
    why: 'The planned progress is the target of such a row; without it there is neither a rate nor a status.',
    example: {
      wrong: 'Progress is 64.5%, ahead of schedule by 3.3 percentage points',
      right: 'Planned progress 61.2%, actual progress 64.5%, 3.3 percentage points ahead of schedule',
    },
    mend: 'State the planned progress at the same date.',
  },
  'zh-TW': {
    what: '寫有進度超前或落後若干，但目標值、衡量標準與內文都沒有預定進度的指標。',
    silent:
      '目標值是百分比或沒有單位的數字（可當作預定進度），或目標值、衡量標準、內文任一處寫了預定進度。「超前全國」這類不是談進度的不算。',
    why: '預定進度就是這類指標的目標值；沒有它，達成率與達成狀態都無從計算。',
    example: {
      wrong: '工程進度 64.5%，進度超前 3.3 個百分點',
      right: '預定進度 61.2%、實際進度 64.5%，超前 3.3 個百分點',
    },
    mend: '補上同一時點的預定進度。',
  },
};
