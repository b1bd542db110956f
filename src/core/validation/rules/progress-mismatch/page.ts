import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A lead or lag (ahead of schedule by …) that is not the distance between the planned and the actual progress of its sentence, or that is called ahead where the work is behind.',
    silent:
      'Where the sentence does not give both the planned and the actual progress, and where it is not clear which two belong together: two months, two works, the year and the whole. Rounded and approximate figures, and a lead reckoned relative to the plan, are allowed for.',
    why: 'Whoever steers the work reads the lead first; a wrong sign hides a delay.',
    example: {
      wrong: 'Planned progress 64.5%, actual progress 61.2%, 3.3 points ahead of schedule',
      right: 'Planned progress 64.5%, actual progress 61.2%, 3.3 points behind schedule',
    },
    mend: 'Correct the lead or lag, or the progress that is wrong.',
  },
  'zh-TW': {
    what: '所寫的超前或落後不是同一句中實際進度與預定進度的差距，或進度落後卻寫成超前。',
    silent:
      '同一句沒有同時寫實際與預定進度，或分不清是哪一對：兩個月份、兩項工程、當年與累計。四捨五入、約數，以及以相對幅度計算的超前或落後都說得通。',
    why: '管考最先看的就是超前或落後；寫反了，延誤就看不見。',
    example: {
      wrong: '預定進度 64.5%、實際進度 61.2%，超前 3.3 個百分點',
      right: '預定進度 64.5%、實際進度 61.2%，落後 3.3 個百分點',
    },
    mend: '更正超前或落後的幅度，或更正寫錯的進度。',
  },
};
