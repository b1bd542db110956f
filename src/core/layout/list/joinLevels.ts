import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import { BLANK_HEADING, type HeadingReading } from '../headings/headingReading';
import { isNeutral, spaced } from '../headings/knownHeadings';
import { beginsAsOriginal, beginsAsRevision } from '../headings/revisionAt';
import { isStage, stageAbove } from '../headings/stageAbove';
import { unitIn } from '../headings/unitIn';
import type { ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';

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

/** A heading over a column, its own or one that goes on from the left. */
export interface Level {
  readonly row: number;
  readonly column: number;
  readonly reading: HeadingReading | null;
}

/** A heading that says when, and no more. */
export const ofPeriod = (period: ReportPeriod): HeadingReading => ({ ...BLANK_HEADING, period });

/** The lowest heading that says a role, with the period and unit of whichever says one. */
export function joinLevels(grid: Grid, levels: readonly Level[], column: number): ColumnHeading | undefined {
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
