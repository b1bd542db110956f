import { detectTables } from '../../src/core/layout/findTables';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf, type ValueRows as Rows } from '../core/layout/bed/records';
import { printTable, ratio, whole } from './table';

/** Sheets of about so many cells: what tables are found in, and what they are looked for in vain. */
const SHEETS: Readonly<Record<string, (cells: number) => Rows>> = {
  'a list': (cells) => [
    ['項次', '策略', '衡量指標', '單位', '目標值', '實際值', '達成率', '燈號', '主辦單位', '備註'],
    ...rowsOf(cells / 10, (row) => [
      row,
      `策略${row % 7}`,
      `指標${row}`,
      '件',
      100 + row,
      90 + row,
      '',
      '綠燈',
      '企劃科',
      '依計畫辦理，進度正常。',
    ]),
  ],
  'months across': (cells) => [
    ['指標', '目標值', ...rowsOf(12, (month) => `${month + 1}月`), '累計'],
    ...rowsOf(cells / 15, (row) => [`指標${row}`, 1200, ...rowsOf(12, (month) => month + row), 1100]),
  ],
  stacked: (cells) => [
    ['指標', '項目', '110年', '111年', '112年', '113年'],
    ...rowsOf(cells / 12, (row) => [
      [`指標${row}`, '目標值', 10, 11, 12, 13],
      ['', '實際值', 9, 11, 13, 12],
      ['', '達成率', '', '', '', ''],
    ]).flat(),
  ],
  'cards below each other': (cells) =>
    rowsOf(cells / 10, (row) => [
      ['指標名稱', `指標${row}`],
      ['目標值', 10],
      ['實際值', row],
      ['說明', '如期辦理。'],
      [],
    ]).flat(),
  'texts without a table': (cells) =>
    rowsOf(cells / 10, (row) => rowsOf(10, (column) => `第${row}次會議討論事項${column}`)),
  'figures without a table': (cells) => rowsOf(cells / 50, (row) => rowsOf(50, (column) => row * column)),
  'words of headings everywhere': (cells) =>
    rowsOf(cells / 10, () => [
      '目標',
      '實際',
      '成果',
      '112年',
      '目標',
      '結果',
      '第1季',
      '說明',
      '單位',
      '指標',
    ]),
};

const rowsOf = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: Math.floor(count) }, (_, index) => make(index));

/**
 * Finding tables: processor time on a sheet of many cells, that of the first time, in which the engine translates the
 * program too, and the median of five more; and how that of one cell grows with their number.
 */
export function benchLayouts(sizes: readonly number[]): void {
  const rows = Object.entries(SHEETS).flatMap(([name, make]) => {
    let one: number | undefined;
    return sizes.map((size) => {
      const cells = make(size);
      const filled = cells.reduce((sum, line) => sum + line.filter((value) => value !== '').length, 0);
      const first = timeOn(cells);
      const times = Array.from({ length: 5 }, () => timeOn(cells)).sort((a, b) => a.time - b.time);
      const { time } = times[2] ?? first;
      one ??= time / filled;
      const figures = [`${whole(first.time)} ms`, `${whole(time)} ms`, ratio(time / filled / one)];
      return [name, whole(filled), whole(first.tables), ...figures];
    });
  });
  printTable(
    'Finding tables (core alone, processor time)',
    ['sheet', 'used cells', 'tables', 'first time', 'median of five', 'of one cell, against the first line'],
    rows,
  );
}

/** Processor time in milliseconds on a sheet that nothing is known of yet. */
function timeOn(cells: Rows): { readonly time: number; readonly tables: number } {
  const snapshot = sheetOf(cells);
  const start = process.cpuUsage();
  const tables = detectTables(snapshot).length;
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, tables };
}

/** What Excel gives where nobody asked for the merges. */
const sheetOf = (rows: Rows): SheetSnapshot => ({ ...snapshotOf(rows), merges: 'unknown' });
