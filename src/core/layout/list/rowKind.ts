import { textAt } from '../../sheet/snapshot';
import type { CellKind } from '../evidence/cellKind';
import type { Grid } from '../grid';
import type { ColumnRole } from '../roles';
import type { ListHeader } from './listHeader';
import { isBreakdown } from './isBreakdown';
import { columnsOfRole } from './measures';
import { repeatedRow } from './repeatedRow';

/**
 * What a row of a list is. `name` has nothing but a name: a group's heading, a note, or an indicator left blank;
 * `numbered` has a number before it.
 */
export type RowKind =
  | 'blank'
  | 'header'
  | 'title'
  | 'continuation'
  | 'group'
  | 'name'
  | 'numbered'
  | 'footer'
  | 'total'
  | 'indicator';

const FOOTER =
  /^(?:※|註|备註|備註|附註|說明\s?[:：]|填表說明|填報說明|資料來源|填表|填報|承辦|製表|核准|審核|審查|單位主管|機關首長|note|source|prepared by|approved by)/i;
/** 總計, Grand total: what stands for a sum of the other rows. */
export const TOTAL =
  /^(?:(?:grand |sub[- ]?)?total\s)?(?:總\s?計|總\s?分|總得分|合\s?計|小\s?計|總\s?和|平均|加總|(?:grand |sub[- ]?)?total|average|overall|total score)(?:\s?[(:：].{0,12})?$/i;
/** 本類平均, 行政小計: where no target stands beside. 滿意度平均（分） has a unit of its own, and is an indicator. */
const TOTAL_OF = /^.{0,8}(?:平均|(?:合計|小計|總計)(?:\s?[(（].{0,16})?)$/;
/** Objective score, 構面得分: where neither target nor result stands beside. */
const SCORE_OF =
  /^.{0,8}(?:[總得評]分|積分|分數|燈號)$|^(?:[a-z]+ ){1,3}(?:sub-?total|total|average|mean|score|rating)$/i;
/** 承辦人： 主管： to be signed, with what is filled in behind. */
const SIGNATURE = /^[^:：\d]{1,20}[:：]/;
const UNSIGNED = /[:：]$/;
/** 壹、 一、 (一) 1. A. at the beginning of a text. */
export const NUMBERED =
  /^(?:[壹貳參肆伍陸柒捌玖拾]{1,2}、|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|[A-Z][.、]|[IVX]{1,4}[.、]|第[一二三四五六七八九十]{1,3}[章節篇])/;
/** (A), ①, C=B/A below headings: they only name the columns. */
const COLUMN_MARK =
  /^(?:[(（](?:[A-Z]|\d{1,2})[)）]|[A-Z]|[\u2460-\u2473]|[(（]?[A-Z\d\u2460-\u2473][)）]?\s?[=＝][-\s+×*÷/()（）\u2460-\u2473A-Z\d%]{1,16})$/;
const PAGE_MARK =
  /^(?:-?\s?\d{1,4}\s?-?|第\s?\d{1,6}\s?頁(?:\s?[/,，、]?\s?共\s?\d{1,6}\s?頁)?|page\s\d{1,6}(?:\s?(?:of|\/)\s?\d{1,6})?)$/i;

/** Tells what a row below the headings is. `titles` are the texts that stand alone above them. */
export function rowKind(grid: Grid, header: ListHeader, titles: ReadonlySet<string>, row: number): RowKind {
  const isFilled = (column: number | undefined): boolean =>
    column !== undefined && !grid.isEmpty(row, column);
  const has = (role: ColumnRole): boolean =>
    header.measures.length === 0
      ? isFilled(header.columns[role])
      : columnsOfRole(header, role).some(isFilled);
  const filled = grid.filled(row, header.left, header.right);
  const [first] = filled;
  if (first === undefined) return 'blank';
  if (filled.length > 1 && filled.every((column) => COLUMN_MARK.test(grid.text(row, column)))) return 'blank';
  const repeated = repeatedRow(grid, header, row);
  if (repeated !== null) return repeated === header.rolesRow ? 'header' : 'title';
  if (isDateLine(grid, header, row)) return 'blank';
  if (namesColumns(grid, header, row) || isDated(grid, header, row)) return 'group';
  const firstText = grid.text(row, first);
  if (filled.length === 1 && (titles.has(grid.plain(row, first)) || PAGE_MARK.test(firstText)))
    return 'title';
  if (filled.length === 1 && isNote(grid, header, row, first)) return 'footer';
  // Where a row says that it is a total: Total of what is named before it (of all groups) is none.
  const lastLead = has('indicator') ? (header.columns.indicator ?? Infinity) : Infinity;
  const leads = (words: RegExp): boolean =>
    filled.some(
      (column, index) => index < LEADING && column <= lastLead && words.test(grid.text(row, column)),
    );
  if (leads(TOTAL)) return 'total';
  if (!has('target') && leads(TOTAL_OF)) return 'total';
  const hasFigures = has('target') || has('actual');
  if (!hasFigures && leads(SCORE_OF)) return 'total';
  const isSigned = filled.every((column) => SIGNATURE.test(grid.text(row, column)));
  if (isSigned && filled.some((column) => UNSIGNED.test(grid.text(row, column)))) return 'footer';
  const isAside = filled.length === 1 || !has('indicator');
  if (FOOTER.test(firstText) && !has('target') && (isAside || !has('actual'))) return 'footer';
  if (namesMeasures(grid, header, row)) return 'blank';
  if (!has('goal') && !has('indicator') && !has('target')) {
    if (has('actual')) return 'indicator';
    return has('narrative') ? 'continuation' : 'blank';
  }
  if (!has('indicator') && !hasFigures && !has('narrative'))
    return header.columns.indicator === undefined ? 'name' : 'group';
  if (!has('target') && tellsPart(grid, header, row)) return 'total';
  // What is aimed at is the name as well: by itself it may be a note.
  if (hasFigures && !(filled.length === 1 && header.columns.target === header.columns.indicator))
    return 'indicator';
  const isTold = TELLING.some(has);
  // 壹、財務構面 | 40: a part of the report with its weight.
  const isHeading = !isTold && NUMBERED.test(nameIn(grid, header, row));
  if (filled.length === 1 || isHeading) return 'name';
  return !isTold && isNumberedName(header, filled) ? 'numbered' : 'indicator';
}

/** How many cells of a row may say that it is a total. */
const LEADING = 3;
const TELLING = ['rate', 'status', 'narrative', 'unit', 'standard'] as const;

/** What a row names as its indicator; empty where it names none. */
function nameIn(grid: Grid, header: ListHeader, row: number): string {
  const column = columnsOfRole(header, 'indicator').find((at) => !grid.isEmpty(row, at));
  return column === undefined ? '' : grid.text(row, column);
}

const MOST_PARTS = 12;

/** Of which female: what a row above counts, in part. */
function tellsPart(grid: Grid, { columns, row: top, height }: ListHeader, row: number): boolean {
  const column = columns.indicator ?? columns.goal;
  const { target } = columns;
  if (column === undefined || target === undefined) return false;
  const isPart = (at: number): boolean => isBreakdown(textAt(grid.snapshot, { row: at, column }));
  if (!isPart(row)) return false;
  for (let whole = row - 1; whole >= Math.max(top + height, row - MOST_PARTS); whole--) {
    if (!grid.isEmpty(whole, target)) return !isPart(whole);
  }
  return false;
}

/** O2 | Become the reference in our segment: nothing but a name, and what stands before it. */
function isNumberedName({ columns }: ListHeader, filled: readonly number[]): boolean {
  const names = columns.indicator;
  return names !== undefined && filled.length === 2 && filled[1] === names && filled[0] !== columns.goal;
}

/** 人次 and 場次 right below 目標 and 實際, and no name beside: what the columns count, and no row of theirs. */
function namesMeasures(grid: Grid, { columns, row: top, height }: ListHeader, row: number): boolean {
  const { indicator, goal, target, actual } = columns;
  const isUnnamed = [indicator, goal].every((at) => at === undefined || grid.isEmpty(row, at));
  const isWord = (at: number | undefined): boolean =>
    at !== undefined && grid.kind(row, at) === 'word' && grid.text(row, at) !== '';
  return row === top + height && isUnnamed && isWord(target) && isWord(actual);
}

/** Benefits | 2023 Target | 2023 Actual, among the rows: the heading of those below. */
function namesColumns(grid: Grid, { columns }: ListHeader, row: number): boolean {
  return (['target', 'actual'] as const).every((role) => {
    const column = columns[role];
    const own = column === undefined ? undefined : grid.heading(row, column);
    return own?.wording === 'exact' && own.roles.includes(role);
  });
}

/** 30-Jun-2017 | 31-Dec-2022 | 29-Dec-2023 right below figures, and no name beside or Date: when these are of. */
function isDateLine(grid: Grid, header: ListHeader, row: number): boolean {
  const { columns, left, right } = header;
  const { indicator, goal, target, actual } = columns;
  if (row <= header.row + header.height || repeatedRow(grid, header, row - 1) !== null) return false;
  const names = [indicator, goal].flatMap((column) => column ?? []);
  const isUnnamed = names.every((column) => DATE_LABEL.test(grid.text(row, column)));
  const beside = grid.filled(row, left, right).filter((column) => !names.includes(column));
  if (names.length === 0 || !isUnnamed || beside.length === 0) return false;
  if (!beside.every((column) => grid.kind(row, column) === 'date' || DATE_LABEL.test(grid.text(row, column))))
    return false;
  const isOfFigures = [target, actual].some(
    (column) => column !== undefined && !NO_FIGURES.has(grid.kind(row - 1, column)),
  );
  return isOfFigures;
}

const DATE_LABEL = /^(?:dates?(?: (?:achieved|met|of .{1,16}))?|日期|(?:達成|基準|完成|資料)日期)?$/i;
const NO_FIGURES: ReadonlySet<CellKind> = new Set<CellKind>(['empty', 'date']);

const FEWEST_DATES = 3;

/** Visitors | 30 Jun 2022 | 30 Jun 2023 | 30 Jun 2023: as of when the figures of those below are. */
function isDated(grid: Grid, { columns, left, right }: ListHeader, row: number): boolean {
  const { indicator, target, actual } = columns;
  if (target === undefined || grid.kind(row, target) !== 'date') return false;
  const beside = grid.filled(row, left, right).filter((column) => column !== indicator);
  if (indicator === undefined || beside.length < FEWEST_DATES) return false;
  const dates = new Set(beside.filter((column) => grid.kind(row, column) === 'date'));
  return dates.size === beside.length && [target, actual].every((at) => at !== undefined && dates.has(at));
}

/** What stands in brackets, or a sentence that is merged over the table. */
function isNote(grid: Grid, { columns }: ListHeader, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (/^[(（][^()（）]*[)）]$/.test(text)) return true;
  const over = grid.mergeFrom(row, column)?.right ?? column;
  return (
    column === columns.indicator &&
    over >= (columns.target ?? Infinity) &&
    text.length > LONGEST_GROUP &&
    /[.。]$/.test(text)
  );
}

const LONGEST_GROUP = 40;
