import type { Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import type { RoleColumn } from './resolveRoles';

/** The rows below headings whose texts tell names from groups. */
interface TextRows {
  readonly grid: Grid;
  readonly sampled: readonly number[];
}

const MEASURE = /指標|indicator|measure|metric|kpi/i;

/**
 * Of two columns that may both name indicators (工作項目, 工作指標) the one in front is a group's where its words are
 * the more general, or where it is filled less often or repeats: then it is the goal.
 */
export function nameLevels(
  found: readonly RoleColumn[],
  profileOf: (column: number) => Profile,
  rows: TextRows,
): readonly RoleColumn[] {
  const names = found.filter(
    ({ role, heading }) => role === 'indicator' && heading.reading.wording !== 'remark',
  );
  const last = names[names.length - 1];
  if (!last) return withLowestGoal(found, profileOf);
  if (names.length < 2) return found;
  const hasGoal = found.some(({ role }) => role === 'goal');
  const groups = names.filter((one) => one !== last && isGroup(one, last, profileOf, rows));
  return found.flatMap((one) => {
    if (!groups.includes(one)) return [one];
    return hasGoal || one !== groups[groups.length - 1] ? [] : [{ ...one, role: 'goal' as const }];
  });
}

function isGroup(
  one: RoleColumn,
  last: RoleColumn,
  profileOf: (column: number) => Profile,
  { grid, sampled }: TextRows,
): boolean {
  const [group, own] = [profileOf(one.column), profileOf(last.column)];
  if (group.filled === 0 || own.filled === 0) return false;
  if (isMeasure(last) !== isMeasure(one)) return isMeasure(last);
  // Headings of groups and totals stand in one of the two only, or again and again: they say nothing of the others.
  const both = sampled.filter((row) => !grid.isEmpty(row, one.column) && !grid.isEmpty(row, last.column));
  const distinct = ({ column }: RoleColumn): number =>
    new Set(both.map((row) => grid.text(row, column))).size;
  return group.filled < own.filled || (distinct(one) < both.length && distinct(last) > distinct(one));
}

const isMeasure = ({ heading }: RoleColumn): boolean => MEASURE.test(heading.text);

/** 面向 and 策略 without any indicator: what stands last and is filled at least as often is what is measured. */
function withLowestGoal(
  found: readonly RoleColumn[],
  profileOf: (column: number) => Profile,
): readonly RoleColumn[] {
  const goals = found.filter(({ role }) => role === 'goal');
  const [first, last] = [goals[0], goals[goals.length - 1]];
  if (!first || !last || first === last) return found;
  const [group, own] = [profileOf(first.column), profileOf(last.column)];
  const isFiner = own.filled >= group.filled && new Set(own.samples).size > new Set(group.samples).size;
  return isFiner ? found.map((one) => (one === last ? { ...one, role: 'indicator' as const } : one)) : found;
}
