import type { Language } from '../language/message';
import { textAt, usedRange, type SheetSnapshot } from '../sheet/snapshot';
import type { ColumnRole, ColumnRoles } from './columns';
import { isTooLong, matchHeading, plainHeading, type HeadingMatch } from './headings';

/** A row of headings, or two rows read as one (a heading merged over several columns, its parts below). */
export interface HeaderRow {
  readonly row: number;
  /** 1, or 2 when the headings stand over two rows. */
  readonly height: 1 | 2;
  readonly left: number;
  readonly right: number;
  readonly columns: ColumnRoles;
  readonly allExact: boolean;
  readonly language: Language;
  readonly year: number | null;
}

/** The most columns of headings that a table is expected to have. */
const MAX_WIDTH = 64;

/** Reads the headings at a row; `undefined` when they do not make a table of indicators. */
export function headerRowAt(snapshot: SheetSnapshot, row: number): HeaderRow | undefined {
  const single = headerFrom(snapshot, row, 1);
  if (single && isTable(single.columns)) return single;
  if (!single) return undefined;
  // Read together with the next row, unless that one says it all (then this one is only a title).
  const below = headerFrom(snapshot, row + 1, 1);
  if (below && isTable(below.columns)) return undefined;
  const double = headerFrom(snapshot, row, 2);
  return double && isTable(double.columns) ? double : undefined;
}

/** What every table must have: a target, what it is a target for, and what came of it. */
export function isTable(columns: ColumnRoles): boolean {
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  return has('target') && (has('indicator') || has('goal')) && (has('actual') || has('narrative'));
}

function headerFrom(snapshot: SheetSnapshot, row: number, height: 1 | 2): HeaderRow | undefined {
  const used = usedRange(snapshot);
  if (!used) return undefined;
  const matches: { column: number; match: HeadingMatch }[] = [];
  let right = used.left;
  let unknown = 0;
  let above = '';
  const last = Math.min(used.right, used.left + MAX_WIDTH);
  for (let column = used.left; column <= last; column++) {
    const own = textAt(snapshot, { row, column });
    if (own.trim() !== '') above = own;
    const below = height === 2 ? textAt(snapshot, { row: row + 1, column }) : '';
    const match =
      height === 1
        ? matchHeading(own)
        : (matchHeading(below) ??
          matchHeading(above + below) ??
          (below === '' ? matchHeading(own) : undefined));
    if (own.trim() !== '' || below.trim() !== '') right = column;
    if (match) matches.push({ column, match });
    else if (own.trim() !== '') unknown++;
  }
  if (matches.length === 0) return undefined;
  // Words of headings occur at the beginning of ordinary cells too: a row that only resembles one is none.
  const exact = matches.filter(({ match }) => match.exact).length;
  if (exact < 2 && unknown > 0) return undefined;
  const columns = assignRoles(matches);
  const languages = matches.filter(({ match }) => match.language === 'en').length;
  const first = matches[0]?.column ?? used.left;
  const left = leftEdge(snapshot, row, first, used.left);
  return {
    row,
    height,
    left,
    right,
    columns,
    allExact: unknown === 0 && matches.every(({ match }) => match.exact),
    language: languages > matches.length / 2 ? 'en' : 'zh-TW',
    year: matches.find(({ match }) => match.role === 'target' && match.year !== null)?.match.year ?? null,
  };
}

/** Columns with unknown headings directly left of the first known one belong to the table (項次). */
function leftEdge(snapshot: SheetSnapshot, row: number, first: number, limit: number): number {
  let left = first;
  while (left > limit && textAt(snapshot, { row, column: left - 1 }).trim() !== '') left--;
  return left;
}

/** Gives each role one column: an exact heading before a likely one, of several years the latest, else the first. */
function assignRoles(matches: readonly { column: number; match: HeadingMatch }[]): ColumnRoles {
  const chosen: Partial<Record<ColumnRole, { column: number; match: HeadingMatch }>> = {};
  const rest: { column: number; match: HeadingMatch }[] = [];
  for (const found of matches) {
    const { role } = found.match;
    const other = chosen[role];
    if (!other) chosen[role] = found;
    else if (beats(found.match, other.match)) {
      rest.push(other);
      chosen[role] = found;
    } else rest.push(found);
  }
  // A second 實際值 for an earlier year is last year's figure.
  const actual = chosen.actual;
  const earlier = rest.find(
    ({ match }) =>
      match.role === 'actual' &&
      match.year !== null &&
      actual !== undefined &&
      (actual.match.year ?? Infinity) > match.year,
  );
  if (earlier && !chosen.baseline) chosen.baseline = earlier;
  // 達成情形 beside nothing else that tells the story is the narrative, not a status.
  if (!chosen.narrative && !chosen.actual && chosen.status) {
    chosen.narrative = chosen.status;
    delete chosen.status;
  }
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, found] of Object.entries(chosen))
    if (isColumnRole(role, chosen)) columns[role] = found.column;
  return columns;
}

function isColumnRole(role: string, chosen: Partial<Record<ColumnRole, unknown>>): role is ColumnRole {
  return Object.hasOwn(chosen, role);
}

function beats(challenger: HeadingMatch, holder: HeadingMatch): boolean {
  if (challenger.exact !== holder.exact) return challenger.exact;
  return challenger.year !== null && holder.year !== null && challenger.year > holder.year;
}

/** Whether a row repeats the headings of a header, as printed tables do on every page. */
export function repeatsHeader(snapshot: SheetSnapshot, header: HeaderRow, row: number): boolean {
  let same = 0;
  for (const column of Object.values(header.columns)) {
    const text = textAt(snapshot, { row, column });
    if (text === '') continue;
    const heading = textAt(snapshot, { row: header.row, column });
    if (isTooLong(text) && !isTooLong(heading)) return false;
    const here = plainHeading(text);
    if (here === '') continue;
    if (here !== plainHeading(heading)) return false;
    same++;
  }
  return same >= 2;
}
