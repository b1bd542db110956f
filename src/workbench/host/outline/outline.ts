import { choiceOf, integerOf } from '../arguments';
import { isEntireColumns, isEntireRows, type Area } from '../area';
import { invalidArgument } from '../failures';
import { checkAllowed } from '../protectionGuard';
import type { SheetStorage } from '../storage';
import { levelsOf, MOST_LEVELS, setLevels, type Axis, type Levels } from './outlineLevels';

/**
 * Puts rows or columns into one more group.
 *
 * @throws HostError InvalidArgument where whole rows are to be grouped as columns, or groups would lie too deep
 */
export function group(sheet: SheetStorage, area: Area, option: unknown): void {
  const axis = axisOf(area, option);
  const levels = new Map(levelsOf(sheet, axis));
  for (const index of indexesOf(area, axis)) {
    const level = (levels.get(index) ?? 0) + 1;
    if (level >= MOST_LEVELS) throw invalidArgument();
    levels.set(index, level);
  }
  checkFormatting(sheet, axis);
  setLevels(sheet, axis, levels);
}

/**
 * Takes rows or columns out of their innermost group. What was hidden with it stays hidden, as in Excel.
 *
 * @throws HostError InvalidArgument where none of them is in a group
 */
export function ungroup(sheet: SheetStorage, area: Area, option: unknown): void {
  const axis = axisOf(area, option);
  const levels = new Map(levelsOf(sheet, axis));
  const grouped = indexesOf(area, axis).filter((index) => (levels.get(index) ?? 0) > 0);
  if (grouped.length === 0) throw invalidArgument();
  checkFormatting(sheet, axis);
  for (const index of grouped) levels.set(index, (levels.get(index) ?? 0) - 1);
  setLevels(sheet, axis, levels);
}

/** Hides, or shows, what lies in the groups of which the area has a part. */
export function setDetails(
  sheet: SheetStorage,
  area: Area,
  option: unknown,
  state: 'hidden' | 'shown',
): void {
  const axis = axisOf(area, option);
  const levels = levelsOf(sheet, axis);
  const grouped = indexesOf(area, axis).filter((index) => levels.has(index));
  if (grouped.length === 0) throw invalidArgument();
  checkFormatting(sheet, axis);
  const deepest = Math.max(...grouped.map((index) => levels.get(index) ?? 0));
  const innermost = grouped.filter((index) => levels.get(index) === deepest);
  for (const index of new Set(innermost.flatMap((one) => neighbours(levels, one, deepest)))) {
    setHidden(sheet, axis, index, state);
  }
}

/** Shows the groups down to that level, from 1, and hides what lies deeper; 0 leaves the axis alone. */
export function showLevels(sheet: SheetStorage, axis: Axis, wanted: unknown): void {
  const most = integerOf(wanted);
  if (most < 0 || most > MOST_LEVELS) throw invalidArgument();
  if (most === 0) return;
  checkFormatting(sheet, axis);
  for (const [index, level] of levelsOf(sheet, axis)) {
    setHidden(sheet, axis, index, level >= most ? 'hidden' : 'shown');
  }
}

function axisOf(area: Area, option: unknown): Axis {
  const axis = choiceOf(option, ['ByRows', 'ByColumns'] as const, null) === 'ByRows' ? 'rows' : 'columns';
  if (axis === 'rows' ? isEntireColumns(area) : isEntireRows(area)) throw invalidArgument();
  return axis;
}

function indexesOf(area: Area, axis: Axis): number[] {
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  return Array.from({ length: count }, (_, offset) => first + offset);
}

/** All that lie in one group with that one: as deep or deeper, without a gap. */
function neighbours(levels: Levels, index: number, level: number): number[] {
  const isIn = (one: number): boolean => (levels.get(one) ?? 0) >= level;
  let first = index;
  while (isIn(first - 1)) first -= 1;
  const group: number[] = [];
  for (let one = first; isIn(one); one += 1) group.push(one);
  return group;
}

function setHidden(sheet: SheetStorage, axis: Axis, index: number, state: 'hidden' | 'shown'): void {
  if (axis === 'rows') {
    if (sheet.isRowHidden(index) === (state === 'hidden')) return;
    if (state === 'hidden') sheet.hideRows(index, 1);
    else sheet.showRows(index, 1);
    return;
  }
  if (sheet.isColumnHidden(index) === (state === 'hidden')) return;
  if (state === 'hidden') sheet.hideColumns(index, 1);
  else sheet.showColumns(index, 1);
}

function checkFormatting(sheet: SheetStorage, axis: Axis): void {
  checkAllowed(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
}
