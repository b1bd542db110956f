import type { Grid } from '../grid';
import { yearInRow, yearLabel } from '../headings/yearInRow';
import { wholeYear, type ReportPeriod } from '../period';

const MOST_ROWS = 40;
const FEWEST = 2;
const MOST = 0.8;
const OF_YEARS = /年|year/i;

/** Columns whose cells say nothing but when: 第一季, 第二季 … or 110, 111 … below 年度. */
export interface PeriodsDown {
  readonly columns: readonly number[];
  /** Columns below whose headings 110 is a year. */
  readonly ofYears: ReadonlySet<number>;
}

/** Finds the columns of periods between `left` and `right`; `null` where there are none. */
export function findPeriodsDown(
  grid: Grid,
  rows: { readonly top: number; readonly height: number },
  left: number,
  right: number,
): PeriodsDown | null {
  const ofYears = new Set<number>();
  const columns: number[] = [];
  const first = rows.top + rows.height;
  const last = Math.min(grid.used.bottom, first + MOST_ROWS - 1);
  for (let column = left; column <= right; column++) {
    let said = '';
    for (let row = rows.top; row < first; row++) said += grid.text(row, column);
    if (OF_YEARS.test(said)) ofYears.add(column);
    let filled = 0;
    let periods = 0;
    for (let row = first; row <= last; row++) {
      if (grid.isEmpty(row, column)) continue;
      // What stands alone in its row is a line of text between the figures.
      const [lead, second] = grid.filled(row, left);
      if (lead === undefined || second === undefined) continue;
      // 計算方式 | 當年度收購量: what is told below the periods belongs to them no more.
      if (periods >= FEWEST && (grid.heading(row, lead)?.roles.length ?? 0) > 0) break;
      filled++;
      if (ownPeriod(grid, row, column, ofYears.has(column))) periods++;
    }
    if (periods >= FEWEST && periods >= filled * MOST) columns.push(column);
  }
  return columns.length > 0 ? { columns, ofYears } : null;
}

/** The period that a row is of; `null` where its cells name none. A year that stands once goes on below. */
export function periodOfRow(
  grid: Grid,
  { columns, ofYears }: PeriodsDown,
  row: number,
  top: number,
): ReportPeriod | null {
  let year: number | null = null;
  let own: ReportPeriod | null = null;
  for (const column of columns) {
    const here = ownPeriod(grid, row, column, ofYears.has(column));
    const above =
      here ?? (columns.length > 1 ? periodAbove(grid, row, column, top, ofYears.has(column)) : null);
    year = above?.year ?? year;
    own = here && (here.year === null || own === null) ? here : own;
  }
  if (!own) return null;
  return { year: own.year ?? year, part: own.part };
}

function periodAbove(
  grid: Grid,
  row: number,
  column: number,
  top: number,
  isOfYears: boolean,
): ReportPeriod | null {
  for (let at = row - 1; at >= top; at--) {
    if (!grid.isEmpty(at, column)) return ownPeriod(grid, at, column, isOfYears);
  }
  return null;
}

function ownPeriod(grid: Grid, row: number, column: number, isOfYears: boolean): ReportPeriod | null {
  const text = grid.text(row, column);
  const year = isOfYears ? yearInRow(text) : yearLabel(text);
  if (year !== null) return wholeYear(year);
  const reading = grid.heading(row, column);
  return reading?.roles.length === 0 && !reading.isOther ? reading.period : null;
}
