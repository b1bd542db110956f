import { besideFellow } from '../headings/besideFellow';
import type { Grid } from '../grid';
import { isNeutral, spaced } from '../headings/knownHeadings';
import { monthAt } from '../headings/monthAt';
import { isPeriodRow } from '../headings/periodRow';
import { beginsAsOriginal, beginsAsRevision } from '../headings/revisionAt';
import { unitIn } from '../headings/unitIn';
import { isStage, stageAbove } from '../headings/stageAbove';
import { BLANK_HEADING, type HeadingReading } from '../headings/headingReading';
import { wholeYear, type ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import type { CellAddress } from '../../sheet/address';

/** One to three rows of headings. */
export interface HeadingRows {
  readonly top: number;
  readonly height: number;
}

/** A column with what its headings say together, from the uppermost to the lowest. */
export interface ColumnHeading {
  readonly column: number;
  readonly reading: HeadingReading;
  /** What its headings say, as written. */
  readonly text: string;
  /** What the uppermost of several says; empty where there is one only. */
  readonly above: string;
  /** The row whose heading says what the column is for. */
  readonly row: number;
  /** 合計 below 執行數: it speaks for what stands beside it. */
  readonly isTotal: boolean;
  /** The heading above that says neither role nor period: of what the figures are (健檢人數), where there is one. */
  readonly over?: CellAddress;
}

/**
 * Reads the headings of each column through their rows. A heading above goes on to the right, over what its merged
 * area covers, else over columns that are empty in its row.
 */
export function readColumns(
  grid: Grid,
  rows: HeadingRows,
  left: number,
  right: number,
  read: HeadingReader = asKnown,
): readonly ColumnHeading[] {
  const found: ColumnHeading[] = [];
  const ofPeriods = Array.from({ length: rows.height }, (_, index) =>
    isPeriodRow(grid, rows.top + index, left, right),
  );
  const above: (Level | null)[] = Array.from({ length: rows.height }, () => null);
  for (let column = left; column <= right; column++) {
    const levels: Level[] = [];
    for (let index = 0; index < rows.height; index++) {
      const row = rows.top + index;
      const how = { isOfPeriods: ofPeriods[index] ?? false, read };
      const own = levelAt(grid, row, column, how);
      if (own) above[index] = own;
      const isLowest = index === rows.height - 1;
      const besides = (): Level | null =>
        isLowest ? mergedOver(grid, row, column, how) : stillAbove(grid, above[index] ?? null, column);
      const spread = own ?? besides();
      // A heading that spreads says something of a column that has a heading of its own below.
      if (spread && reaches(grid, rows, { level: spread, index, column, left })) levels.push(spread);
      if (own) for (let lower = index + 1; lower < rows.height; lower++) above[lower] = null;
    }
    const heading = joined(grid, levels, column);
    if (heading) found.push(heading);
  }
  return found;
}

interface Level {
  readonly row: number;
  readonly column: number;
  readonly reading: HeadingReading | null;
}

/** How a cell is read as a heading; nothing where it is none. */
export type HeadingReader = (grid: Grid, row: number, column: number) => HeadingReading | undefined;

const asKnown: HeadingReader = (grid, row, column) => grid.heading(row, column);

/** How the cells of a row are read, and whether it is one of periods. */
interface LevelReader {
  readonly isOfPeriods: boolean;
  readonly read: HeadingReader;
}

function levelAt(grid: Grid, row: number, column: number, { isOfPeriods, read }: LevelReader): Level | null {
  if (grid.isEmpty(row, column)) return null;
  const year = isOfPeriods ? grid.year(row, column) : null;
  const bare = year === null ? monthAt(grid, row, column) : wholeYear(year);
  return {
    row,
    column,
    reading: bare ? ofPeriod(bare) : besideFellow(grid, row, column, read(grid, row, column)),
  };
}

const ofPeriod = (period: ReportPeriod): HeadingReading => ({ ...BLANK_HEADING, period });

function stillAbove(grid: Grid, level: Level | null, column: number): Level | null {
  if (!level) return null;
  const merge = grid.mergeFrom(level.row, level.column);
  return merge && merge.right < column ? null : level;
}

/** 2012-13 merged below Actual and Target: the lowest row speaks for a column only where its cell covers it. */
function mergedOver(grid: Grid, row: number, column: number, how: LevelReader): Level | null {
  const merge = grid.mergeOver({ row, column });
  return merge && merge.left < column && merge.top === row ? levelAt(grid, row, merge.left, how) : null;
}

interface Reach {
  readonly level: Level;
  /** Of the level's row among the heading rows. */
  readonly index: number;
  readonly column: number;
  /** The first column that is read. */
  readonly left: number;
}

/** Whether a heading speaks for a column right of it, which has a heading of its own below. */
function reaches(grid: Grid, rows: HeadingRows, { level, index, column, left }: Reach): boolean {
  if (level.column === column || index === rows.height - 1) return true;
  if (!hasBelow(grid, rows, index, column)) return false;
  if (grid.mergeFrom(level.row, level.column)) return true;
  // 第3季 that is not merged, before 達成率 of the whole table: it is as wide as 第1季 and 第2季 are.
  const below = grid.heading(rows.top + rows.height - 1, column)?.roles[0];
  if (below === undefined || FIGURES.has(below)) return true;
  const width = widthOfPeriods(grid, level, left);
  return width === null || column - level.column < width;
}

/** What every period has; anything else may stand beside all of them. */
const FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'actual']);

/** How wide the periods left of one are, where each is the same two columns or more; `null` where that is not so. */
function widthOfPeriods(grid: Grid, { row, column, reading }: Level, left: number): number | null {
  if (!isPeriodAlone(reading)) return null;
  const starts = grid.filled(row, left, column).filter((at) => isPeriodAlone(grid.heading(row, at)));
  const widths = new Set(starts.slice(1).map((start, index) => start - (starts[index] ?? 0)));
  const [width] = widths;
  return widths.size === 1 && width !== undefined && width > 1 ? width : null;
}

const isPeriodAlone = (reading: HeadingReading | null | undefined): boolean =>
  reading?.roles.length === 0 && reading.period !== null;

function hasBelow(grid: Grid, { top, height }: HeadingRows, index: number, column: number): boolean {
  for (let lower = index + 1; lower < height; lower++) if (!grid.isEmpty(top + lower, column)) return true;
  return false;
}

/** The lowest heading that says a role, with the period and unit of whichever says one. */
function joined(grid: Grid, levels: readonly Level[], column: number): ColumnHeading | undefined {
  const said = levels.filter((level) => level.reading !== null && !isNeutralBelow(grid, level, levels));
  const lowest = said[said.length - 1];
  if (!lowest?.reading) return undefined;
  const withRole = said.filter(({ reading }) => (reading?.roles.length ?? 0) > 0 || reading?.isOther);
  // 指標 over 目標值: the lower one counts. 目標值 over 112年: the only one that says a role.
  const named = withRole[withRole.length - 1] ?? lowest;
  const base = named.reading ?? lowest.reading;
  // A heading that nobody knows, below one that is known, makes something else of it: 實際值 over 差異說明欄.
  if (levels.some((level) => level.row > named.row && isOther(grid, level))) return undefined;
  const last = <T>(pick: (reading: HeadingReading) => T | null): T | null =>
    said.reduce<T | null>((value, { reading }) => (reading ? (pick(reading) ?? value) : value), null);
  const over = matterOver(grid, levels, named);
  return {
    column,
    ...(over ? { over: { row: over.row, column: over.column } } : {}),
    text: levels.map((level) => grid.text(level.row, level.column)).join(' '),
    above: levels.length > 1 ? textOf(grid, levels[0]) : '',
    row: named.row,
    isTotal: levels.length > 1 && TOTAL.test(textOf(grid, levels[levels.length - 1])),
    reading: {
      ...base,
      period: mergedPeriod(withStages(grid, levels, said, named)),
      // 金額(千元) is dropped where another heading says the role, and still says in what.
      unit:
        levels.reduce<string | null>((unit, { reading: own }) => own?.unit ?? unit, null) ??
        (over ? unitIn(spaced(grid.text(over.row, over.column))).unit : null),
      bound: last(({ bound }) => bound),
    },
  };
}

/**
 * The lowest heading above the role that says of what the figures are: no period, no stage, and no role that others have
 * below it. Words of it may be like those of a role: 案件完成率 over 目標 and 實際.
 */
function matterOver(grid: Grid, levels: readonly Level[], named: Level): Level | undefined {
  return [...levels].reverse().find(({ row, column, reading }) => {
    if (row >= named.row) return false;
    const text = grid.text(row, column);
    if (!MATTER.test(text) || grid.isNeutral(row, column) || stageAbove(text) !== null || isStage(text))
      return false;
    if (beginsAsOriginal(text) || beginsAsRevision(text)) return false;
    if (!reading) return true;
    return !reading.isOther && reading.period === null && !reading.roles.some((role) => ABOUT_ALL.has(role));
  });
}

const MATTER = /[\u3400-\u9fff]|[a-z]{2}/i;
/** What stands over columns of every kind: the heading of what is aimed at, or of the names; 去年 only says when. */
const ABOUT_ALL: ReadonlySet<ColumnRole> = new Set(['target', 'indicator', 'goal', 'baseline']);

/** The headings that say something, and what a stage above the one that says the role says of when. */
function withStages(
  grid: Grid,
  levels: readonly Level[],
  said: readonly Level[],
  named: Level,
): readonly Level[] {
  return levels.flatMap((level) => {
    if (said.includes(level)) return [level];
    const stage = level.row < named.row ? stageAbove(grid.text(level.row, level.column)) : null;
    return stage ? [{ ...level, reading: ofPeriod(stage) }] : [];
  });
}

const textOf = (grid: Grid, level: Level | undefined): string =>
  level ? grid.text(level.row, level.column) : '';

/** 數值 below 目標值, 金額(千元) below 累計執行數: it says in what, and nothing more. */
const isNeutralBelow = (grid: Grid, level: Level, levels: readonly Level[]): boolean =>
  level !== levels[0] && isNeutral(unitIn(spaced(grid.text(level.row, level.column))).rest);

const OTHER = /[\u3400-\u9fff]|^[a-z]{2}[a-z .'-]*$|^% ?of [a-z]/i;
/** 小計 below 決算數 is all of it. */
const TOTAL = /^(?:合\s?計|總\s?計|小\s?計|(?:sub-?)?total)/i;

/** Whether a heading is one that nobody knows; (A) and C=B/A only number the columns. */
const isOther = (grid: Grid, { row, column, reading }: Level): boolean =>
  reading === null && OTHER.test(grid.text(row, column)) && !TOTAL.test(grid.text(row, column));

const within = (period: ReportPeriod, above: ReportPeriod): ReportPeriod => ({
  year: period.year ?? above.year,
  part: period.part.kind === 'year' ? above.part : period.part,
});

/** 112年度 over 第1季: the year of one and the part of the other. */
function mergedPeriod(levels: readonly Level[]): ReportPeriod | null {
  let merged: ReportPeriod | null = null;
  for (const { reading } of levels) {
    const period = reading?.period;
    if (period) merged = merged ? within(period, merged) : period;
  }
  return merged;
}
