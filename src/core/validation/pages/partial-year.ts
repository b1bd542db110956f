import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'A result that is counted up to a month before the end of the year (up to the end of September, January to September), where the target does not name that month.',
    why: 'Nine months against a target of twelve.',
    example: { wrong: '80 cases as of the end of September', right: '104 cases in the whole year' },
    mend: 'Give the figure of the whole year, or say that this is not yet it.',
  },
  'zh-TW': {
    what: '成果只統計到年底前的某個月（截至 9 月底、1 至 9 月），而目標值並非訂到該月。',
    why: '九個月的成果不能與全年的目標比。',
    example: { wrong: '截至 9 月底受理 80 件', right: '全年受理 104 件' },
    mend: '改列全年數字，或註明尚非全年。',
  },
};
