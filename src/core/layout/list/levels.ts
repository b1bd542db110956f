import type { Grid } from '../grid';
import type { Levels } from '../table';
import type { ListHeader } from './listHeader';

const STRETCH =
  /挑戰|理想|高標|卓越|優異|stretch|aspir|excellen|outstanding|exceeds|challenge (?:target|level|goal)/i;
const FLOOR = /底[線標]|門檻|最低|低標|及格|threshold|minimum|floor|\bbase(?:line)? (?:target|level)/i;

/** The columns of what is demanded at least and of what is hoped for at most, beside those of the targets. */
export interface LevelColumns {
  readonly floor: number | null;
  readonly stretch: number;
}

/** Columns of levels around a table's targets, by their headings; `null` where none says what is hoped for at most. */
export function levelColumns(
  grid: Grid,
  { columns, headings, row, height, left, right }: ListHeader,
): LevelColumns | null {
  const { target } = columns;
  if (target === undefined) return null;
  const taken = new Set(Object.values(columns));
  const heading = (column: number): string =>
    headings.find((one) => one.column === column)?.text ?? grid.text(row + height - 1, column);
  const own = heading(target);
  if (STRETCH.test(own) || FLOOR.test(own)) return null;
  const called = (words: RegExp): readonly number[] =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index).filter(
      (column) => !taken.has(column) && words.test(heading(column)),
    );
  const [stretch, second] = called(STRETCH);
  const [floor, other] = called(FLOOR);
  if (stretch === undefined || second !== undefined || other !== undefined) return null;
  return { floor: floor ?? null, stretch };
}

/** The levels of one row; `null` where one of them is no figure. */
export function levelsOf(grid: Grid, row: number, { floor, stretch }: LevelColumns): Levels | null {
  const columns = floor === null ? [stretch] : [floor, stretch];
  if (columns.some((column) => grid.figure(row, column) === null)) return null;
  return { floor: floor === null ? null : { row, column: floor }, stretch: { row, column: stretch } };
}
