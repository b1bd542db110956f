import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'An indicator that was taken for one of last year by a name that is much alike, because only one is. Every comparison with last year rests on it. Needs last year’s workbook.',
    why: 'You should see on what the comparison rests.',
    example: {
      wrong: 'Last year: river cleaning by the EPA; this year: river cleaning by the Ministry of Environment',
      right: 'One name in both years, or a note on the new one',
    },
    mend: 'Nothing, if it is the same indicator; else pay no heed to what is said of last year in this row.',
  },
  'zh-TW': {
    what: '名稱與上年度某項指標相近，且只有一項相近，因而視為同一指標。該列與上年度的比較均以此為準。需提供上年度活頁簿。',
    why: '應看得到比較的依據。',
    example: {
      wrong: '上年度：環保署河川巡查件數；本年度：環境部河川巡查件數',
      right: '兩年度名稱一致，或註明更名',
    },
    mend: '確為同一指標時不必更改；否則該列與上年度的比較不適用。',
  },
};
