import fc from 'fast-check';
import { detectTables } from '../../../src/core/layout/findTables';
import { HEADINGS } from '../../../src/core/layout/headings/vocabulary';
import type { ColumnRole } from '../../../src/core/layout/roles';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { wordsOf } from '../../fixtures/layouts/randomShapes';
import { SHEETS } from '../../fixtures/layouts/shapes';
import { runs } from '../../support/runs';
import { recordsOf, snapshotOf, type ValueRows } from './bed/records';

type Rows = ValueRows;
type Body = readonly Partial<Readonly<Record<ColumnRole, CellValue>>>[];

const BODY: Body = [
  { indicator: '河川巡查次數', unit: '次', target: 120, actual: 132, rate: '110%', status: '達成' },
  { indicator: '樹木健檢數量', unit: '株', target: 800, actual: 760, rate: '95%', status: '未達成' },
  { indicator: '公園認養處數', unit: '處', target: 15, actual: 15, rate: '100%', status: '達成' },
];
const ROLES = ['indicator', 'unit', 'target', 'actual', 'rate', 'status'] as const;

const anyOrder = fc.shuffledSubarray([...ROLES], { minLength: ROLES.length });
const anyHeadings = fc.record({
  order: anyOrder,
  words: fc.record(Object.fromEntries(ROLES.map((role) => [role, fc.constantFrom(...wordsOf(role))]))),
});

/** Ways to write a heading that change nothing about what it says. */
const DECORATIONS: Readonly<Record<string, (word: string) => string>> = {
  none: (word) => word,
  numbered: (word) => `(1) ${word}`,
  lettered: (word) => `${word}(A)`,
  spaced: (word) => (/^[\u3400-\u9fff]+$/.test(word) ? Array.from(word).join(' ') : word.replace(/ /g, '  ')),
  broken: (word) =>
    /^[\u3400-\u9fff]+$/.test(word) ? `${word.slice(0, 2)}\n${word.slice(2)}` : word.replace(/ /, '\n'),
  bracketed: (word) => `【${word}】`,
  'as code': (word) => (/^[a-z ]+$/.test(word) ? word.replace(/ /g, '_') : word),
  'in capitals': (word) => word.toUpperCase(),
  'with a colon': (word) => `${word}：`,
  starred: (word) => `${word}*`,
};
/** The same with what is said of targets and results: a year, a mark of revision. */
const DATED: Readonly<Record<string, (word: string) => string>> = {
  ...DECORATIONS,
  'a year before': (word) => `113年度${word}`,
  'a year below': (word) => `${word}\n(113年)`,
  'a year in the West': (word) => `2024 ${word}`,
};
const written = (role: (typeof ROLES)[number]): fc.Arbitrary<string> =>
  fc
    .record({
      word: fc.constantFrom(...COMMON_WORDS[role]),
      way: fc.constantFrom(...Object.values(role === 'target' || role === 'actual' ? DATED : DECORATIONS)),
    })
    .map(({ word, way }) => way(word));
/** Words that are the most used, in one language or both. */
const COMMON_WORDS: Readonly<Record<(typeof ROLES)[number], readonly [string, ...string[]]>> = {
  indicator: ['衡量指標', '關鍵績效指標', 'performance indicator', '指標 Indicator', 'KPI 指標名稱'],
  unit: ['單位', '計量單位', 'unit', '單位 Unit'],
  target: ['目標值', '原訂目標值', 'target', 'target value', '目標值 Target', 'Target 目標'],
  actual: ['實際值', '實際達成值', 'actual', 'actual result', '實際值 Actual', 'Actual 實績'],
  rate: ['達成率', '達成度', 'achievement rate', '達成率 Achievement rate'],
  status: ['達成狀態', '燈號', 'status', '達成狀態 Status'],
};
const anyDecorated = fc.record(Object.fromEntries(ROLES.map((role) => [role, written(role)])));

describe('a layout', () => {
  it('gives the same records whatever its headings are called, and in whatever order', () => {
    const expected = recordsOf([
      ['衡量指標', '單位', '目標值', '實際值', '達成率', '達成狀態'],
      ...BODY.map((row) => ROLES.map((role) => row[role] ?? '')),
    ]);
    expect(expected).toHaveLength(BODY.length);
    fc.assert(
      fc.property(anyHeadings, ({ order, words }) => {
        const headings = order.map((role) => words[role] ?? '');
        const rows = [headings, ...BODY.map((row) => order.map((role) => row[role] ?? ''))];
        expect(recordsOf(rows)).toEqual(expected);
      }),
      runs(300),
    );
  });

  it('gives the same records however its headings are numbered, spaced, broken, bracketed, dated and translated', () => {
    const expected = recordsOf([
      ['衡量指標', '單位', '目標值', '實際值', '達成率', '達成狀態'],
      ...BODY.map((row) => ROLES.map((role) => row[role] ?? '')),
    ]);
    fc.assert(
      fc.property(fc.record({ order: anyOrder, headings: anyDecorated }), ({ order, headings }) => {
        const rows = [
          order.map((role) => headings[role] ?? ''),
          ...BODY.map((row) => order.map((role) => row[role] ?? '')),
        ];
        expect(recordsOf(rows)).toEqual(expected);
      }),
      runs(300),
    );
  });

  const anyMargin = fc.record({
    sheet: fc.constantFrom(...Object.values(SHEETS).map(({ rows }) => rows)),
    above: fc.array(
      fc.constantFrom<Rows[number]>([], ['某市政府公園處'], ['中華民國 113 年度'], ['Annual report']),
      {
        maxLength: 3,
      },
    ),
    left: fc.integer({ min: 0, max: 3 }),
    below: fc.array(
      fc.constantFrom<Rows[number]>(
        [],
        ['註：本表由各科室填報。'],
        ['資料來源：統計室'],
        ['Note: figures are final.'],
      ),
      { maxLength: 3 },
    ),
  });

  it('is the same below titles and blank rows, right of blank columns, above notes', () => {
    fc.assert(
      fc.property(anyMargin, ({ sheet, above, left, below }) => {
        const rows = sheet.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
        const margin = Array.from({ length: left }, () => '');
        const moved = [...above, [], ...rows, [], ...below].map((row) => [...margin, ...row]);
        expect(recordsOf(moved)).toEqual(recordsOf(rows));
      }),
      runs(200),
    );
  });

  it('is the same with blank rows between its indicators and blank columns between its columns', () => {
    const headings = ROLES.map((role) => HEADINGS[role]['zh-TW'][0] ?? '');
    const rows = [headings, ...BODY.map((row) => ROLES.map((role) => row[role] ?? ''))];
    const blanks = fc.record({
      below: fc.array(fc.integer({ min: 1, max: rows.length - 1 }), { maxLength: 4 }),
      behind: fc.array(fc.integer({ min: 0, max: ROLES.length - 1 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(blanks, ({ below, behind }) => {
        const wide = rows.map((row) =>
          row.flatMap((cell, column) => [cell, ...behind.filter((at) => at === column).map(() => '')]),
        );
        const long = wide.flatMap((row, index) => [row, ...below.filter((at) => at === index).map(() => [])]);
        expect(recordsOf(long)).toEqual(recordsOf(rows));
      }),
      runs(200),
    );
  });
});

/** What stands in the sheets of an office that are no tables of indicators. */
const anyCell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '王小明',
      '總務科',
      '採購案',
      '02-2345-6789',
      '完成',
      '是',
      '台北市',
      'Smith',
      'Office supplies',
    ),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
  { weight: 2, arbitrary: fc.constantFrom('', '', '', '—', '112/05/06', '15%', '3 件', '1,200 元') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '姓名',
      '日期',
      '單價',
      '數量',
      '項目',
      '名稱',
      '說明',
      '目標',
      '結果',
      '單位',
      '計畫',
      'Item',
      'Date',
      'Result',
      'Plan',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const anyGrid = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 14 });

describe('a grid of anything', () => {
  it('seldom gives a table, and never throws', () => {
    const grids = fc.sample(anyGrid, { numRuns: 1_000, seed: 12 });
    const withTables = grids.filter((rows) => detectTables(snapshotOf(rows)).length > 0);
    expect(withTables.length).toBeLessThanOrEqual(50);
  });
});
