import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A result that is counted up to a month before the end of the year (up to the end of September, January to September), where the target does not name that month.',
    silent:
      'Where the target is for that month as well, where the text also says how it stood in December, and where the month tells of something else (a date of signing, a campaign). School years, fiscal years, other years and milestones are left alone.',
    why: 'Nine months against a target of twelve.',
    example: { wrong: '80 cases as of the end of September', right: '104 cases in the whole year' },
    mend: 'Give the figure of the whole year, or say that this is not yet it.',
  },
  'zh-TW': {
    what: '成果只統計到年底前的某個月（截至 9 月底、1 至 9 月），而目標值並非訂到該月。',
    silent:
      '目標值就訂到那個月、內文也寫了 12 月的數字，或月份說的是別的事（簽約日、活動期間）。學年度、會計年度、其他年度與里程碑不列入。',
    why: '九個月的成果不能與全年的目標比。',
    example: { wrong: '截至 9 月底受理 80 件', right: '全年受理 104 件' },
    mend: '改列全年數字，或註明尚非全年。',
  },
};
