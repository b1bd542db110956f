import fc from 'fast-check';
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
  'numbers in scales': '三萬',
  'approximate figures': '5約',
  'changes of the target': '改為１×',
  'headings in a line': '十;(一)…',
  'years in words': '去年',
  placeholders: '待補',
  mixed: '99年度目標 200 人，實際 250 人，達成率 125%；較98年 100 人成長 150%(詳<b>表</b>１２)。',
};
const COLUMNS = ['narrative', 'target', 'actual'] as const;
const FULL_CELL = 32_767;
const RUNS = 9;

/** Reading and validating one row whose cell is full of one thing, in each column that is read as text. */
export function benchWorstCells(): void {
  const rows = Object.entries(PARTS).map(([name, part]) => [
    name,
    ...COLUMNS.map((column) => whole(timeOf(part, column, RUNS))),
  ]);
  printTable('Reading and validating one full cell, ms', ['filled with', ...COLUMNS], rows);
  benchFoundCells();
}

/** Pieces that reports are made of, and that some reader looks at twice. */
const PIECES = [
  ...['百分之', '5', '12', '9,', '1,234', '.5', '%', '成', '三', '十', '萬', '億', '半數', '第', '１', '％'],
  ...['元', 'NT$', 'US$', '人', '件', '年', '月', '日', '99年', '100年', '1月', 'Q4', '2013 ', '分之', '○'],
  ...[
    '約',
    '近',
    '逾',
    '超過',
    '餘',
    '以上',
    '至少',
    '達',
    '為',
    '較',
    '去年',
    '增加',
    '減少',
    '占',
    '合計',
    '共',
  ],
  ...[
    '總',
    '尚餘',
    '其中',
    '及',
    '分別為',
    '目標',
    '實際',
    '達成率',
    '改為',
    '截至',
    '至',
    '待補',
    '負',
    '-',
  ],
  ...[
    ' ',
    '\n',
    '\t',
    '，',
    '。',
    '、',
    '：',
    ';',
    '(',
    ')',
    '「',
    '」',
    '…',
    '?',
    '!',
    '/',
    '+',
    '×',
    '÷',
    '=',
    '=A',
  ],
  ...['一、', '(一)', '1.', '<p>', '<', '&nbsp;', '\\frac{', '}', '$', 'A', 'A-', 'X9', 'http://'],
  ...[
    'six ',
    'twenty-two',
    'about ',
    'over',
    'in ',
    'to ',
    'of ',
    'per ',
    'each ',
    'revised ',
    'the ',
    'was ',
  ],
];
const SEARCHED = 600;
const SHOWN = 5;

/** The worst of many texts that nobody thought of; each is a few pieces over and over. */
function benchFoundCells(): void {
  const texts = fc.sample(
    fc.record({
      part: fc
        .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
        .map((parts) => parts.join('')),
      column: fc.constantFrom(...COLUMNS),
    }),
    SEARCHED,
  );
  const worst = texts
    .map((text) => ({ ...text, time: timeOf(text.part, text.column, 1) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, SHOWN)
    .map(({ part, column }) => [JSON.stringify(part), column, whole(timeOf(part, column, RUNS))]);
  printTable(`The worst of ${SEARCHED} texts at random`, ['filled with', 'column', 'ms'], worst);
}

let told = 0;

/** No two texts are the same, so that nothing is remembered of the one before. */
function timeOf(part: string, column: (typeof COLUMNS)[number], runs: number): number {
  return medianTime(runs, () => {
    const text = `${String(++told)}。${part.repeat(Math.ceil(FULL_CELL / part.length))}`.slice(0, FULL_CELL);
    const row = { target: '600 人', actual: '660 人', narrative: '全年辦理。', [column]: text };
    allFindings(sheetOf({ rows: [row] }));
  });
}
