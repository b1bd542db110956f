import type { Assignment } from './assignColumns';
import { OTHER_AIM, type RoleColumn } from './resolveRoles';

/** What is made of the columns of a table. */
interface Read {
  readonly assigned: readonly Assignment[];
  /** Columns that are read besides: targets that were revised, limits. */
  readonly besides: readonly number[];
}

/**
 * The columns of targets and results of which nothing is made, though nothing says that they are of another kind: what is
 * left out must be said. Targets that are hoped for or foreseen are known to be others.
 */
export function unreadColumns(found: readonly RoleColumn[], { assigned, besides }: Read): readonly number[] {
  const read = new Set([
    ...besides,
    ...assigned.flatMap(({ columns, others, otherResults }) => [
      ...Object.values(columns),
      ...others.map(({ column }) => column),
      ...(otherResults?.columns ?? []),
    ]),
  ]);
  const left = found.filter(
    ({ role, column, heading }) =>
      (role === 'target' || role === 'actual') && !read.has(column) && !OTHER_AIM.test(heading.text),
  );
  return [...new Set(left.map(({ column }) => column))];
}
