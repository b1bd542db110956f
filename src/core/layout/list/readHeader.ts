import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import { isOfTrials } from '../headings/ofTrials';
import { withDeadlines } from '../hinted/deadlines';
import { hintedReading } from '../hinted/hintedReading';
import type { ColumnRole } from '../roles';
import type { SaidColumns } from '../wish';
import { withAsOf } from './asOf';
import { headerFrom } from './header';
import { unknownColumns } from './headerColumns';
import type { HeadingArea } from './headingArea';
import { readColumns, type HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';
import { isInferable } from './inferFigures';
import { jointBelow, jointColumns } from './jointColumns';
import type { ListHeader } from './listHeader';

const NOTHING_SAID: SaidColumns = {};

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
