import { message, type Language, type Message } from '../../language/message';
import type { RangeAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import type { ReportPeriod } from '../period';
import { periodLabel } from '../periodLabel';
import { hiddenReasons } from '../hiddenReasons';
import type { IndicatorRecord, ReportTable, Shape } from '../table';
import { readTitles } from '../titles';
import { holdIndicators } from './holdsIndicators';
import type { Cycle } from './labels';
import { rowLabels } from './rowLabels';

/** What tells a table whose roles stand in rows. */
interface ReadCycles {
  readonly shape: Exclude<Shape, 'list' | 'across'>;
  readonly cycles: readonly Cycle[];
  readonly records: readonly IndicatorRecord[];
  readonly headerRow: number;
  readonly period: ReportPeriod | null;
  readonly periods: readonly ReportPeriod[];
  readonly titled: ReportPeriod | null;
  /** The first row that is none of the titles above. */
  readonly titlesEnd: number;
}

/** The table that cycles make; `null` without any, or where they hold no indicators. */
export function tableOfCycles(grid: Grid, read: ReadCycles): ReportTable | null {
  const { shape, cycles, records, headerRow, period, periods, titled, titlesEnd } = read;
  const [first] = cycles;
  if (!first || !holdIndicators(grid, first, records)) return null;
  const address = addressOf(cycles, records, headerRow);
  // What the name of the first indicator says of its unit is none of the others'.
  const titles = readTitles(grid, grid.used.top, Math.min(titlesEnd, address.top));
  return {
    shape,
    address,
    headerRow,
    repeatedHeaders: [],
    pageTitles: [],
    columns: {},
    labels: rowLabels(grid, first, records, cycles[1]?.top ?? grid.used.bottom + 1),
    records,
    language: languageOf(grid, first),
    confidence: 'likely',
    reasons: [
      message(`reading.shape.${shape}`),
      ...rowReasons(first),
      ...(period ? [message('reading.period', { period: periodLabel(period) })] : []),
      ...hiddenReasons(grid.snapshot, records),
    ],
    year: period?.year ?? titled?.year ?? null,
    period,
    periods,
    unit: titles.unit,
  };
}

/** The area of a table whose roles stand in rows: its labels, its values, and all that belongs to its indicators. */
function addressOf(
  cycles: readonly Cycle[],
  records: readonly IndicatorRecord[],
  headerRow: number,
): RangeAddress {
  let [top, bottom, left, right] = [headerRow, headerRow, Infinity, 0];
  const take = (row: number, column: number): void => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  for (const cycle of cycles) {
    take(cycle.top, cycle.column);
    for (const column of cycle.values) take(cycle.bottom, column);
  }
  for (const { fields } of records) {
    for (const field of Object.values(fields)) for (const { cell } of field) take(cell.row, cell.column);
  }
  return { top, bottom, left, right };
}

/** The language of the labels. */
function languageOf(grid: Grid, { labels, column }: Cycle): Language {
  const english = labels.filter(({ row }) => grid.heading(row, column)?.language === 'en').length;
  return english > labels.length / 2 ? 'en' : 'zh-TW';
}

/** Says for each row of the first cycle what it is taken for. */
const rowReasons = ({ labels }: Cycle): readonly Message[] =>
  labels.map(({ row, role }) => message('reading.row', { row: row + 1, role: message(`role.${role}`) }));
