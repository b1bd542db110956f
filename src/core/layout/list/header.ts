import type { Language } from '../../language/message';
import type { PeriodWish } from '../choosePeriod';
import type { Grid } from '../grid';
import type { SaidColumns } from '../wish';
import { chooseColumns, type ChosenColumns } from './chooseColumns';
import { findRoles, type HeaderRoles } from './findRoles';
import { filledColumns, leftEdge, unknownColumns } from './headerColumns';
import type { HeadingArea } from './headingArea';
import type { HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';
import { limitColumns } from './limits';
import type { ListHeader } from './listHeader';
import { withNamedMeasures } from './namedMeasure';
import { replacedTargets } from './revisedTargets';
import { unreadColumns } from './unread';

/** What headings and the cells below them make of the columns: first the role of each, then which are read. */
export function headerFrom(
  grid: Grid,
  { rows, left, right }: HeadingArea,
  read: readonly ColumnHeading[],
  wish: PeriodWish,
  said: SaidColumns,
): ListHeader {
  const headings = withNamedMeasures(grid, rows, read, { left, right });
  const named = headings.filter(({ reading }) => reading.roles.length > 0);
  const unknown = unknownColumns(grid, rows, headings, left, right);
  const roles = findRoles(grid, { rows, left, right }, headings, said);
  const chosen = chooseColumns(grid, rows, roles, wish, said);
  const { found, periodsDown } = roles;
  const columns = [...headings, ...found].map(({ column }) => column);
  const roleColumns = [...named, ...found].map(({ column }) => column);
  return {
    columns: chosen.assigned.columns,
    period: chosen.assigned.period,
    year: chosen.assigned.year,
    otherResults: chosen.assigned.otherResults,
    others: chosen.assigned.others,
    periods: chosen.assigned.periods,
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
    joint: roles.joint,
    measures: chosen.measures,
    said,
    ...besides(roles, chosen, said),
  };
}

/** Columns beside those that are read: targets that a revised one replaces, limits, and what nothing is made of. */
function besides(
  { found, periodsDown, profile }: HeaderRoles,
  { assigned, measures }: ChosenColumns,
  said: SaidColumns,
): Pick<ListHeader, 'replaced' | 'limits' | 'unread'> {
  const replaced = replacedTargets(found, assigned.columns.target);
  const limits = said.target === undefined ? limitColumns(found, assigned.columns.target) : null;
  if (Object.keys(said).length > 0) return { replaced, limits, unread: [] };
  const unread = unreadColumns(
    found.filter(({ column }) => profile(column).filled > 0),
    {
      assigned: measures.length > 0 ? measures : [assigned],
      besides: [...replaced, ...(limits ? [limits.least, limits.most] : []), ...(periodsDown?.columns ?? [])],
    },
  );
  return { replaced, limits, unread };
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
