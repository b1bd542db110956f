import type { Grid } from '../grid';
import { isOfPeople } from '../headings/ofPeople';
import type { IndicatorRecord } from '../table';

/** Bars of a schedule: ■, ●, →, V, x. */
const MARK = /^(?:[^\p{L}\p{N}]+|[vxo])$/iu;
/** Rows of headings above the names. */
const HEADINGS = 2;

/**
 * Whether what stands beside labels may be indicators: neither a schedule, whose plan and progress are drawn with marks,
 * nor a roster, whose rows are people.
 */
export const holdIndicators = (grid: Grid, records: readonly IndicatorRecord[]): boolean =>
  !areMarks(grid, records) && !arePeople(grid, records);

function areMarks(grid: Grid, records: readonly IndicatorRecord[]): boolean {
  const cells = records.flatMap(({ fields, others }) => [
    ...(fields.target ?? []).map(({ cell }) => cell),
    ...(fields.actual ?? []).map(({ cell }) => cell),
    ...others.map(({ cell }) => cell),
  ]);
  const filled = cells.map(({ row, column }) => grid.text(row, column)).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => MARK.test(text));
}

function arePeople(grid: Grid, records: readonly IndicatorRecord[]): boolean {
  const [name] = records[0]?.fields.indicator ?? records[0]?.fields.goal ?? [];
  if (!name) return false;
  const { row, column } = name.cell;
  return Array.from({ length: HEADINGS }, (_, index) => row - 1 - index).some(
    (above) => above >= grid.used.top && isOfPeople(grid.text(above, column)),
  );
}
