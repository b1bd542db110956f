import fc from 'fast-check';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetOf } from './rows';

/** What prose, markup, numbers and headings are made of, and what some reader looks at twice. */
const FRAGMENTS = [
  ...[
    '1',
    '5',
    '9,',
    '１２３，４５６',
    '3萬2,150戶',
    '百分之',
    '三成五',
    '三萬',
    '.5',
    '半數',
    '第',
    '1季',
    '2013 ',
  ],
  ...['%', '％', '元', 'NT$', 'US$', '人', '件', '年', '月', '日', '分之', '約', '近', '餘', '以上', '至少'],
  ...[
    '(',
    '))',
    '【',
    '、',
    '，',
    '。',
    ';',
    '：',
    '「',
    '…',
    '?',
    '/',
    '-',
    '+',
    '×',
    '=',
    'A=',
    '○',
    '※',
    '\n',
    ' ',
  ],
  ...[
    '較99年',
    '較去年 5 件增加 ',
    '達成率 110%，',
    '成長 5%',
    '占',
    '合計 440 人，',
    '共 5 件、',
    '總',
    '尚餘',
    '其中',
  ],
  ...[
    '目標 200 人，實際 250 人，',
    '99年度查獲 39 件，',
    '(99 年 115 件)',
    '分別為',
    '符合年度目標值',
    '預定進度 50%，',
    '實際進度 45%，',
    '進度超前 5%，',
    '成長 2 倍，',
    '共 20 件，其中 12 件，',
    '其餘 3 件',
    '三年內',
    '改為',
    '備註',
  ],
  ...['12月底', '100年9月15日', '本年度', '去年', '截至', '1月', '增加', '待補', '如表1', '權重 10%'],
  ...['一、', '(一)', '1.', '三、', '(二)達成度：', '年度目標值：', '十;(一)…'],
  ...['<p>', '</li>', '&nbsp;', '<', '$C=(A-B)/B \\times 100\\%$', '\\frac{', '$', 'https://a.b/'],
  ...[
    'growth of 5% ',
    'target of 200 trees ',
    'three million ',
    'revised ',
    'doubled from ',
    'three times as many ',
    'of the 20 trees ',
    'the remaining ',
    'to ',
    'per ',
    'each ',
    'about ',
    'x ',
  ],
];

const COLUMNS = ['narrative', 'standard', 'target', 'actual'] as const;
export type FullColumn = (typeof COLUMNS)[number];

/** A few fragments, to be repeated until a cell of the column is full. */
export const anyFilling: fc.Arbitrary<{ readonly part: string; readonly column: FullColumn }> = fc.record({
  part: fc
    .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('')),
  column: fc.constantFrom(...COLUMNS),
});

/** As many characters as a cell of Excel holds. */
export const FULL_CELL = 32_767;

let told = 0;

/**
 * A report of one row, one cell of which is filled with a text over and over. No two are the same, so that
 * nothing is remembered of the one before.
 */
export function sheetWithCell(part: string, column: FullColumn, length = FULL_CELL): SheetSnapshot {
  const text = `${String(++told)}。${part.repeat(Math.ceil(length / part.length))}`.slice(0, length);
  return sheetOf({ rows: [{ target: '600 人', actual: '660 人', narrative: '全年辦理。', [column]: text }] });
}
