import type { Language } from '../../language/message';
import { fit } from '../evidence/fit';
import type { Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import type { PeriodWish } from '../choosePeriod';
import type { ColumnRole } from '../roles';
import { textsBeside, withAimsAsNames } from './aimsAsNames';
import { withAsOf } from './asOf';
import { assignColumns, type Assignment } from './assignColumns';
import { checkFigures } from './checkFigures';
import { inferFigures, isInferable } from './inferFigures';
import { withDeadlines } from '../hinted/deadlines';
import { hintedReading } from '../hinted/hintedReading';
import { filledColumns, isRemarkAlone, leftEdge, overNames, unknownColumns } from './headerColumns';
import { inferName } from './inferName';
import { inferStatus } from './inferStatus';
import type { ListHeader } from './listHeader';
import { readColumns, type ColumnHeading, type HeadingRows } from './headingPath';
import { withNamedMeasures } from './namedMeasure';
import { jointBelow, jointColumns, withJoint, type JointColumns } from './jointColumns';
import { unreadColumns } from './unread';
import { groupsAcross, measuresOf } from './measures';
import { ofLastProjectYear } from './projectYears';
import { findPeriodsDown, type PeriodsDown } from './periodsDown';
import { limitColumns } from './limits';
import { isOfTrials } from '../headings/ofTrials';
import { nameLevels } from './nameLevels';
import { withoutOtherMatter } from './otherMatter';
import { withProvenRate } from './provenRate';
import { resolveRoles, type RoleColumn } from './resolveRoles';
import { replacedTargets, withRevisedTargets } from './revisedTargets';
import { rowsBelow, sampledRows } from './sampledRows';
import type { SaidColumns } from '../wish';
import { withSaid } from './saidColumns';
import { withStory } from './story';

/** The rows and columns that headings stand in. */
interface HeadingArea {
  readonly rows: HeadingRows;
  readonly left: number;
  readonly right: number;
}

const NOTHING_SAID: SaidColumns = {};
const NO_JOINTS: JointColumns = new Map();

/** Reads rows as headings over the columns from `left` to `right`; `undefined` when they say too little. */
export function readHeader(
  grid: Grid,
  rows: HeadingRows,
  { left, right }: { readonly left: number; readonly right: number },
  wish: PeriodWish,
): ListHeader | undefined {
  if (!mayAim(grid, rows) && !jointBelow(grid, rows, { left, right })) return undefined;
  const headings = withAsOf(readColumns(grid, rows, left, right));
  const named = headings.filter(({ reading }) => reading.roles.length > 0);
  if (named.length === 0 || saysTrials(grid, rows, { left, right })) return undefined;
  const isJoint = jointColumns(grid, rows, headings, { left, right }).size > 0;
  if (!isJoint && !mayBeReport(headings) && !isInferable(grid, rows, { left, right })) return undefined;
  const unknown = unknownColumns(grid, rows, headings, left, right);
  // Words of headings occur at the beginning of ordinary cells too: a row that only resembles one is none.
  const exact = named.filter(({ reading }) => reading.wording === 'exact').length;
  if (exact < 2 && unknown > 0 && !isJoint && !isInferable(grid, rows, { left, right })) return undefined;
  return headerFrom(grid, { rows, left, right }, headings, wish, NOTHING_SAID);
}

/** Expected and actual results of tests are no targets and results. */
function saysTrials(
  grid: Grid,
  { top, height }: HeadingRows,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  for (let row = top; row < top + height; row++)
    if (grid.filled(row, left, right).some((column) => isOfTrials(grid.text(row, column)))) return true;
  return false;
}

/** A quick look at rows before they are read: whether a cell may say what is aimed at, which every table needs. */
function mayAim(grid: Grid, { top, height }: HeadingRows): boolean {
  for (let row = top; row < top + height; row++) if (grid.mayAim(row)) return true;
  return false;
}

/**
 * A quick look at what headings may be for: a target and what came of it, or a rate beside one of those or a name,
 * from which the others are told.
 */
function mayBeReport(headings: readonly ColumnHeading[]): boolean {
  const may = (...roles: readonly ColumnRole[]): boolean =>
    headings.some(({ reading }) => roles.some((role) => reading.roles.includes(role)));
  const answers =
    may('actual', 'narrative', 'status') ||
    headings.some(({ reading }) => reading.roles.length === 0 && reading.period !== null);
  if (may('target') && answers && headings.length > 1) return true;
  return may('rate') && may('target', 'actual', 'indicator', 'goal');
}

/** Headings of which some are told by parts of their words only; `undefined` when they say too little. */
export function readHintedHeader(
  grid: Grid,
  rows: HeadingRows,
  { left, right }: { readonly left: number; readonly right: number },
  wish: PeriodWish,
): ListHeader | undefined {
  const headings = withDeadlines(readColumns(grid, rows, left, right, hintedReading));
  const isAimed = headings.some(({ reading }) => reading.roles.includes('target'));
  if (!isAimed || saysTrials(grid, rows, { left, right })) return undefined;
  return {
    ...headerFrom(grid, { rows, left, right }, headings, wish, NOTHING_SAID),
    allExact: false,
    isHinted: true,
  };
}

/** Headings of which the user said what some of the columns are for, known or not. */
export function readSaidHeader(
  grid: Grid,
  area: HeadingArea,
  wish: PeriodWish,
  said: SaidColumns,
): ListHeader {
  return headerFrom(grid, area, readColumns(grid, area.rows, area.left, area.right), wish, said);
}

function headerFrom(
  grid: Grid,
  { rows, left, right }: HeadingArea,
  read: readonly ColumnHeading[],
  wish: PeriodWish,
  said: SaidColumns,
): ListHeader {
  const headings = withNamedMeasures(grid, rows, read, { left, right });
  const named = headings.filter(({ reading }) => reading.roles.length > 0);
  const unknown = unknownColumns(grid, rows, headings, left, right);
  const below = rowsBelow(grid, rows);
  const profile = (column: number): Profile => grid.profile(column, below.first, below.last);
  const resolve = (all: readonly ColumnHeading[]): readonly RoleColumn[] =>
    nameLevels(withRevisedTargets(withoutOtherMatter(resolveRoles(all, profile)), profile), profile, {
      grid,
      sampled: sampledRows(grid, rows),
    });
  const both = Object.keys(said).length > 0 ? NO_JOINTS : jointColumns(grid, rows, headings, { left, right });
  const apart = both.size === 0 ? headings : headings.filter(({ column }) => !both.has(column));
  const single = resolve(apart);
  // Beside a column of targets such cells only tell them again.
  const hasAims = single.some(
    ({ role, column }) => role === 'target' && fit('target', profile(column)) === 1,
  );
  const joint = hasAims ? NO_JOINTS : both;
  const resolvedRoles = joint === both ? single : resolve(headings);
  const withBoth = withJoint(resolvedRoles, headings, joint, rows.top + rows.height - 1);
  const withNames = overNames(grid, rows, withBoth, headings, profile, right);
  const heard = inferFigures(grid, rows, headings, withNames, { left, right });
  const periodsDown = periodsLeftOf(grid, rows, heard, left);
  const told = heard.filter(({ column }) => !periodsDown?.columns.includes(column));
  const textsOf = textsBeside(grid, rows, { left, right });
  const about = { left, not: periodsDown?.columns ?? [], textsOf };
  const name = inferName(grid, rows, told, profile, about);
  const status = inferStatus(grid, rows, told, right);
  const others = told.filter(({ column }) => column !== status?.column);
  const all = [...others, name ?? [], status ?? []].flat().sort((a, b) => a.column - b.column);
  const resolved = withStory(
    withAimsAsNames(all, headings, profile, textsOf).filter(
      (one) => !isRemarkAlone(one, all, profile(one.column)),
    ),
    profile,
  );
  const hasFigures = (column: number): boolean => profile(column).filled > 0;
  const ofYear = ofLastProjectYear(resolved, hasFigures);
  const found = withSaid(ofYear, headings, said, rows.top + rows.height - 1);
  const first = assignedFor(found, hasFigures, wish, said);
  const isSaid = Object.keys(said).length > 0;
  const groups = isSaid ? [] : groupsAcross(grid, found);
  // Rates of one measure tell nothing of the figures of another.
  const isAsHeaded = isSaid || groups.length > 0 || joint.size > 0;
  const checked = isAsHeaded ? found : checkFigures(grid, rows, found, first.columns, profile);
  const second = checked === found ? first : assignedFor(checked, hasFigures, wish, said);
  const proven = isAsHeaded ? checked : withProvenRate(grid, rows, checked, second.columns);
  const alone = proven === checked ? second : assignedFor(proven, hasFigures, wish, said);
  const measures = measuresOf(groups, proven, (columns) =>
    assignedFor(columns, hasFigures, alone.period ? { ...wish, asked: alone.period } : wish, said),
  );
  const assigned = measures[0] ?? alone;
  const replaced = replacedTargets(found, assigned.columns.target);
  const limits = said.target === undefined ? limitColumns(found, assigned.columns.target) : null;
  const columns = [...headings, ...found].map(({ column }) => column);
  const roleColumns = [...named, ...found].map(({ column }) => column);
  return {
    columns: assigned.columns,
    period: assigned.period,
    year: assigned.year,
    otherResults: assigned.otherResults,
    others: assigned.others,
    periods: assigned.periods,
    row: rows.top,
    height: rows.height,
    rolesRow: rolesRowOf(named, rows),
    left: leftEdge(grid, rows, Math.min(...roleColumns), left),
    right: Math.max(...columns, ...filledColumns(grid, rows, left, right)),
    allExact: unknown === 0 && named.every(({ reading }) => reading.wording !== 'contained'),
    isHinted: false,
    language: languageOf(grid, named, rows, columns),
    headings,
    titled: wish.titled,
    asked: wish.asked,
    periodsDown,
    replaced,
    limits,
    said,
    joint,
    measures,
    unread: isSaid
      ? []
      : unreadColumns(
          found.filter(({ column }) => hasFigures(column)),
          {
            assigned: measures.length > 0 ? measures : [assigned],
            besides: [
              ...replaced,
              ...(limits ? [limits.least, limits.most] : []),
              ...(periodsDown?.columns ?? []),
            ],
          },
        ),
  };
}

/** Columns of periods left of targets and results whose own headings name no period. */
function periodsLeftOf(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  left: number,
): PeriodsDown | null {
  const figures = found.filter(({ role }) => role === 'target' || role === 'actual');
  const isComplete = ['target', 'actual'].every((role) => figures.some((one) => one.role === role));
  if (!isComplete || figures.some(({ period }) => period !== null && period.part.kind !== 'year'))
    return null;
  return findPeriodsDown(grid, rows, left, Math.min(...figures.map(({ column }) => column)) - 1);
}

/** The columns of the period that was asked for; as ever where that has no targets or no results. */
function assignedFor(
  found: readonly RoleColumn[],
  hasFigures: (column: number) => boolean,
  wish: PeriodWish,
  said: SaidColumns,
): Assignment {
  const asked = assignColumns(found, hasFigures, wish, said);
  const { target, actual, narrative, status } = asked.columns;
  const answer = actual ?? narrative ?? status ?? asked.otherResults?.columns[0];
  if (wish.asked === null || (target !== undefined && answer !== undefined)) return asked;
  return assignColumns(found, hasFigures, { ...wish, asked: null }, said);
}

/** The lowest row that says a role; of headings that nobody knows the lowest. */
const rolesRowOf = (named: readonly ColumnHeading[], { top, height }: HeadingRows): number =>
  named.length === 0 ? top + height - 1 : Math.max(...named.map(({ row }) => row));

/** That of most headings that are known; of others whether Chinese stands in them. */
function languageOf(
  grid: Grid,
  named: readonly ColumnHeading[],
  { top }: HeadingRows,
  columns: readonly number[],
): Language {
  if (named.length === 0) {
    return CHINESE.test(columns.map((column) => grid.text(top, column)).join('')) ? 'zh-TW' : 'en';
  }
  const english = named.filter(({ reading }) => reading.language === 'en').length;
  return english > named.length / 2 ? 'en' : 'zh-TW';
}

const CHINESE = /[\u4e00-\u9fff]/;
