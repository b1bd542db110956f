import { allFindings } from '../core/validation/bed/run';
import { sheetOf } from '../core/validation/bed/rows';
import { medianTime, printTable, whole } from './table';

/** What a cell is filled with, up to the last character that Excel holds. */
const PARTS: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and spaces': '12 ',
  'full-width digits': '１２３，４５６',
  'grouped digits': '9,',
  'written numerals': '百分之三成五',
  fractions: '5/',
  brackets: '(',
  'years in brackets': '(99 年 115 件)',
  dates: '100年9月15日',
  'years with figures': '99年度查獲 39 件，',
  'lists in order': '甲、乙及丙分別為 5 件、6 件及 7 件，',
  'rates of achievement': '達成率 110%，',
  'rates of growth': '較99年 5 件增加 40%，',
  shares: '占 5 件之 40%，',
  'totals of parts': '共 5 件、',
  'targets and results': '目標 200 人，實際 250 人，',
  enumeration: '(一)達成度：5 件\n',
  markup: '<',
  tags: '<p>甲</p>',
  formulas: '$\\frac{A}{B} \\times 100\\%$',
  'unclosed formulas': '\\frac{',
  spaces: ' ',
  mixed: '99年度目標 200 人，實際 250 人，達成率 125%；較98年 100 人成長 150%(詳<b>表</b>１２)。',
};
const COLUMNS = ['narrative', 'target', 'actual'] as const;
const FULL_CELL = 32_767;
const RUNS = 9;

/** Reading and validating one row whose cell is full of one thing, in each column that is read as text. */
export function benchWorstCells(): void {
  const rows = Object.entries(PARTS).map(([name, part]) => [
    name,
    ...COLUMNS.map((column) => whole(timeOf(part, column))),
  ]);
  printTable('Reading and validating one full cell, ms', ['filled with', ...COLUMNS], rows);
}

let told = 0;

/** No two texts are the same, so that nothing is remembered of the one before. */
function timeOf(part: string, column: (typeof COLUMNS)[number]): number {
  return medianTime(RUNS, () => {
    const text = `${String(++told)}。${part.repeat(Math.ceil(FULL_CELL / part.length))}`.slice(0, FULL_CELL);
    const row = { target: '600 人', actual: '660 人', narrative: '全年辦理。', [column]: text };
    allFindings(sheetOf({ rows: [row] }));
  });
}
