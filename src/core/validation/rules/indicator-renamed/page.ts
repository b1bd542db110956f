import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'An indicator that was taken for one of last year by a name that is much alike, because only one is. Every comparison with last year rests on it. Needs last year’s workbook.',
    silent:
      'Without last year’s workbook, and where the name differs only in numbering, year, spaces or marks. Where two are as much alike, where one telling word differs (men, women; PM2.5, PM10), or where the units are quite different, the two are not taken for one indicator at all.',
    why: 'You should see on what the comparison rests.',
    example: {
      wrong: 'Last year: river cleaning by the EPA; this year: river cleaning by the Ministry of Environment',
      right: 'One name in both years, or a note on the new one',
    },
    mend: 'Nothing, if it is the same indicator; else pay no heed to what is said of last year in this row.',
  },
  'zh-TW': {
    what: '名稱與上年度某項指標相近，且只有一項相近，因而視為同一指標。該列與上年度的比較均以此為準。需提供上年度活頁簿。',
    silent:
      '沒有上年度活頁簿，或名稱只差編號、年度、空格或標點。有兩項同樣相近、只差一個關鍵字（男性、女性；PM2.5、PM10），或單位完全不同時，根本不視為同一指標。',
    why: '應看得到比較的依據。',
    example: {
      wrong: '上年度：環保署河川巡查件數；本年度：環境部河川巡查件數',
      right: '兩年度名稱一致，或註明更名',
    },
    mend: '確為同一指標時不必更改；否則該列與上年度的比較不適用。',
  },
};
