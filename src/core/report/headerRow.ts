import type { Language } from '../language/message';
import { textAt, usedRange, type SheetSnapshot } from '../sheet/snapshot';
import { assignRoles, type FoundHeading, type OtherYear } from './assignRoles';
import type { ColumnRole, ColumnRoles } from './columns';
import { isTooLong, matchHeading, plainHeading, type HeadingMatch } from './headings';
import { yearInRow, yearLabel } from './yearLabel';

/** A row of headings, or two rows read as one (a heading merged over several columns, its parts below). */
export interface HeaderRow {
  readonly row: number;
  /** 1, or 2 when the headings stand over two rows. */
  readonly height: 1 | 2;
  /** The row that says what the columns are for; the other one of two may hold nothing but years. */
  readonly rolesRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: ColumnRoles;
  readonly otherYear: OtherYear | null;
  readonly allExact: boolean;
  readonly language: Language;
  readonly year: number | null;
}

/** The most columns of headings that a table is expected to have. */
const MAX_WIDTH = 64;

/**
 * Reads the headings at a row; `undefined` when they do not make a table of indicators. Of columns of several
 * years those of `titled` are taken, the year (西元) that the titles above name.
 */
export function headerRowAt(
  snapshot: SheetSnapshot,
  row: number,
  titled: number | null = null,
): HeaderRow | undefined {
  const single = headerFrom(snapshot, row, 1, titled);
  if (!single) return undefined;
  if (isReport(single)) {
    const withYears = isYearRow(snapshot, row + 1, single) ? headerFrom(snapshot, row, 2, titled) : undefined;
    return withYears && isReport(withYears) ? withYears : single;
  }
  // Read together with the next row, unless that one says it all (then this one is only a title).
  const below = headerFrom(snapshot, row + 1, 1, titled);
  if (below && isReport(below)) return undefined;
  const double = headerFrom(snapshot, row, 2, titled);
  return double && isReport(double) ? double : undefined;
}

/** A table, or one that would be if its results were of the year of its targets. */
const isReport = ({ columns, otherYear }: HeaderRow): boolean =>
  isTable(otherYear ? { ...columns, actual: otherYear.column } : columns);

/** What every table must have: a target, what it is a target for, and what came of it. */
export function isTable(columns: ColumnRoles): boolean {
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  return has('target') && (has('indicator') || has('goal')) && (has('actual') || has('narrative'));
}

function headerFrom(
  snapshot: SheetSnapshot,
  row: number,
  height: 1 | 2,
  titled: number | null,
): HeaderRow | undefined {
  const used = usedRange(snapshot);
  if (!used) return undefined;
  const matches: FoundHeading[] = [];
  let right = used.left;
  let unknown = 0;
  let above = '';
  let rolesRow = row;
  const last = Math.min(used.right, used.left + MAX_WIDTH);
  const isBelowYears = height === 1 && row > used.top && isYearRow(snapshot, row - 1, null);
  let yearAbove: number | null = null;
  for (let column = used.left; column <= last; column++) {
    const own = textAt(snapshot, { row, column });
    if (own.trim() !== '') above = own;
    if (isBelowYears) yearAbove = yearInRow(textAt(snapshot, { row: row - 1, column })) ?? yearAbove;
    const below = height === 2 ? textAt(snapshot, { row: row + 1, column }) : '';
    const match = height === 1 ? ofYear(matchHeading(own), yearAbove) : matchOfTwo(own, above, below);
    if (own.trim() !== '' || below.trim() !== '') right = column;
    if (match) matches.push({ column, match });
    else if (own.trim() !== '') unknown++;
    const isOwn = below.trim() !== own.trim() && yearInRow(below) === null;
    if (match && below.trim() !== '' && isOwn) rolesRow = row + 1;
  }
  if (matches.length === 0) return undefined;
  // Words of headings occur at the beginning of ordinary cells too: a row that only resembles one is none.
  const exact = matches.filter(({ match }) => match.exact).length;
  if (exact < 2 && unknown > 0) return undefined;
  const languages = matches.filter(({ match }) => match.language === 'en').length;
  const first = matches[0]?.column ?? used.left;
  return {
    ...assignRoles(matches, titled),
    row,
    height,
    rolesRow,
    left: leftEdge(snapshot, row, first, used.left),
    right,
    allExact: unknown === 0 && matches.every(({ match }) => match.exact),
    language: languages > matches.length / 2 ? 'en' : 'zh-TW',
  };
}

/** A heading of two rows: 目標值 over 112年, 112年度 over 目標值, or one word cut in two. */
function matchOfTwo(own: string, above: string, below: string): HeadingMatch | undefined {
  const year = yearInRow(below);
  if (year !== null) return ofYear(matchHeading(above), year);
  const match =
    matchHeading(below) ?? matchHeading(above + below) ?? (below === '' ? matchHeading(own) : undefined);
  return ofYear(match, below === '' ? null : yearLabel(above));
}

const ofYear = (match: HeadingMatch | undefined, year: number | null): HeadingMatch | undefined =>
  match && { ...match, year: match.year ?? year };

/**
 * Whether a row holds nothing but years: under headings, where the names of the indicators would stand, it is
 * empty or repeats the heading.
 */
function isYearRow(snapshot: SheetSnapshot, row: number, above: HeaderRow | null): boolean {
  const used = usedRange(snapshot);
  if (!used || row > used.bottom) return false;
  let years = 0;
  const last = Math.min(used.right, used.left + MAX_WIDTH);
  for (let column = used.left; column <= last; column++) {
    const text = textAt(snapshot, { row, column }).trim();
    if (text === '') continue;
    if (yearInRow(text) !== null) years++;
    else if (!above || text !== textAt(snapshot, { row: above.row, column }).trim()) return false;
  }
  const { goal, indicator } = above?.columns ?? {};
  const isNamed = [goal, indicator].some(
    (column) => column !== undefined && yearInRow(textAt(snapshot, { row, column })) !== null,
  );
  return years >= 2 && !isNamed;
}

/** Columns with unknown headings directly left of the first known one belong to the table (項次). */
function leftEdge(snapshot: SheetSnapshot, row: number, first: number, limit: number): number {
  let left = first;
  while (left > limit && textAt(snapshot, { row, column: left - 1 }).trim() !== '') left--;
  return left;
}

/** Whether a row repeats a row of a header, as printed tables do on every page, and which one. */
export function repeatedRow(snapshot: SheetSnapshot, header: HeaderRow, row: number): number | null {
  for (let own = header.row; own < header.row + header.height; own++) {
    if (repeats(snapshot, header, own, row)) return own;
  }
  return null;
}

function repeats(snapshot: SheetSnapshot, header: HeaderRow, own: number, row: number): boolean {
  let same = 0;
  let wanted = 0;
  for (const column of comparedColumns(header)) {
    const heading = textAt(snapshot, { row: own, column });
    if (heading.trim() !== '') wanted++;
    const text = textAt(snapshot, { row, column });
    if (text === '') continue;
    if (isTooLong(text) && !isTooLong(heading)) return false;
    const here = plainHeading(text);
    if (here === '') continue;
    if (here !== plainHeading(heading)) return false;
    same++;
  }
  // The second row of a header says little by itself: all of it must be there again.
  return same >= 2 || (own > header.row && same > 0 && same === wanted);
}

/** Of two rows the headings may stand beside the columns that they are merged over. */
function comparedColumns({ height, columns, left, right }: HeaderRow): readonly number[] {
  if (height === 1) return Object.values(columns);
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
