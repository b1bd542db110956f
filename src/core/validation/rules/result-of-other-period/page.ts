import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A table with targets of one period and results of others only: quarters against the target of the year, or another year’s results.',
    silent:
      'Where target and result are of one period (a quarter against a quarter), where the headings name no period or the year to date, and where the columns hold no result yet.',
    why: 'A quarter’s result says nothing yet of the year’s target; and whether quarters add up or are levels, nobody but the author knows. So nothing is assessed.',
    example: {
      wrong: 'target 100; first quarter 10, second 20, third 30, fourth 40',
      right: 'target 100; whole year 100',
    },
    mend: 'Add a column with the results of the targets’ period, or choose another period.',
  },
  'zh-TW': {
    what: '目標值屬於某一期間，實際值卻只有其他期間的：以各季對全年目標，或以別的年度對本年度目標。',
    silent: '目標值與實際值同屬一個期間（季對季），欄名沒寫期間或寫「累計」，或這些欄還沒填任何成果。',
    why: '單季的數字還不能說明全年目標是否達成；各季應累加或各為現況，也只有填表人知道，因此不予評定。',
    example: {
      wrong: '目標值 100；第一季 10、第二季 20、第三季 30、第四季 40',
      right: '目標值 100；全年 100',
    },
    mend: '請加上與目標值同一期間的實際值，或改選採計期間。',
  },
};
