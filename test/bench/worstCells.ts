import { RUNS, timeOfCell } from './foundCells';
import { printTable, ratio, whole } from './table';
import { FULL_CELL } from '../core/validation/bed/fullCell';

/** What a cell is filled with. */
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
  'numbers in scales': '三萬',
  'approximate figures': '5約',
  'changes of the target': '改為１×',
  'headings in a line': '十;(一)…',
  'years in words': '去年',
  placeholders: '待補',
  'half years': '上半年5件',
  'shares without figures': '甲占',
  'bounds in a row': '並5國以上',
  quotients: '(A-B)/',
  mixed: '99年度目標 200 人，實際 250 人，達成率 125%；較98年 100 人成長 150%(詳<b>表</b>１２)。',
};
const COLUMNS = ['narrative', 'target', 'actual'] as const;

/** Reading and validating one row whose cell is full of one thing, in each column that is read as text. */
export function benchWorstCells(): void {
  const rows = Object.entries(PARTS).map(([name, part]) => {
    const times = COLUMNS.map((column) => timeOfCell(part, column));
    const quarter = timeOfCell(part, COLUMNS[0], RUNS, FULL_CELL / 4);
    return [name, ...times.map(whole), ratio((times[0] ?? 0) / quarter)];
  });
  printTable(
    'Reading and validating one full cell, ms',
    ['filled with', ...COLUMNS, 'narrative against a quarter of it'],
    rows,
  );
}
