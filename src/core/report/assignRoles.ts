import type { ColumnRole, ColumnRoles } from './columns';
import type { HeadingMatch } from './headings';

/** A column with what its heading was recognised as. */
export interface FoundHeading {
  readonly column: number;
  readonly match: HeadingMatch;
}

/** A column of results that are not compared: they are of another year than the target. */
export interface OtherYear {
  readonly column: number;
  readonly year: number;
}

/** What each column of a table is for. */
export interface Assignment {
  readonly columns: ColumnRoles;
  /** The year that the columns are of, where their headings say it. */
  readonly year: number | null;
  /** The results that the table has only of another year. */
  readonly otherYear: OtherYear | null;
}

/** What tells of one year, so that a column of another year is no substitute. */
const OF_A_YEAR: readonly ColumnRole[] = ['target', 'actual', 'rate', 'status', 'narrative'];

/**
 * Gives each role one column: of several years that of the report, an exact heading before a likely one, else
 * the first. Where no target is of the report's year (`titled`, from the titles), the latest year counts of
 * which there are results, else the latest.
 */
export function assignRoles(found: readonly FoundHeading[], titled: number | null): Assignment {
  const year = yearOf(found, titled);
  const chosen: Partial<Record<ColumnRole, FoundHeading>> = {};
  const rest: FoundHeading[] = [];
  for (const one of found) {
    const { role } = one.match;
    const other = chosen[role];
    if (isOfAnotherYear(one, year)) rest.push(one);
    else if (!other) chosen[role] = one;
    else if (beats(one.match, other.match)) {
      rest.push(other);
      chosen[role] = one;
    } else rest.push(one);
  }
  const otherResults = rest.filter(({ match }) => match.role === 'actual' && match.year !== null);
  // A second 實際值 for an earlier year is last year's figure.
  const earlier = otherResults.filter(({ match }) => year !== null && (match.year ?? year) < year);
  const lastYear = chosen.baseline ?? latest(earlier);
  if (lastYear) chosen.baseline = lastYear;
  // 達成情形 beside nothing else that tells the story is the narrative, not a status.
  if (!chosen.narrative && !chosen.actual && chosen.status) {
    chosen.narrative = chosen.status;
    delete chosen.status;
  }
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const { column, match } of found) {
    for (const role of [match.role, 'baseline', 'narrative'] as const)
      if (chosen[role]?.column === column) columns[role] = column;
  }
  const isSaid = found.some(({ match }) => match.role === 'target' && match.year !== null);
  return {
    columns,
    year: isSaid ? year : (titled ?? year),
    otherYear: chosen.actual ? null : otherYearOf(latest(otherResults)),
  };
}

/** The year of the report, as far as the headings of targets and results tell. */
function yearOf(found: readonly FoundHeading[], titled: number | null): number | null {
  const yearsOf = (role: ColumnRole): readonly number[] =>
    found.flatMap(({ match }) => (match.role === role && match.year !== null ? [match.year] : []));
  const targets = yearsOf('target');
  const results = yearsOf('actual');
  if (targets.length === 0) {
    if (titled !== null && (results.length === 0 || results.includes(titled))) return titled;
    return results.length > 0 ? Math.max(...results) : titled;
  }
  if (titled !== null && targets.includes(titled)) return titled;
  const both = targets.filter((year) => results.includes(year));
  return Math.max(...(both.length > 0 ? both : targets));
}

const isOfAnotherYear = ({ match }: FoundHeading, year: number | null): boolean =>
  OF_A_YEAR.includes(match.role) && match.year !== null && year !== null && match.year !== year;

function beats(challenger: HeadingMatch, holder: HeadingMatch): boolean {
  if (challenger.exact !== holder.exact) return challenger.exact;
  return challenger.year !== null && holder.year === null;
}

function latest(found: readonly FoundHeading[]): FoundHeading | undefined {
  const newest = Math.max(...found.map(({ match }) => match.year ?? -Infinity));
  return found.find(({ match }) => match.year === newest);
}

const otherYearOf = (found: FoundHeading | undefined): OtherYear | null =>
  found === undefined || found.match.year === null ? null : { column: found.column, year: found.match.year };
