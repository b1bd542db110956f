import * as v from 'valibot';
import { COLUMN_ROLES, type ColumnRole } from '../../core/layout/roles';

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** A period as it is kept. */
export const periodSchema = v.object({
  year: v.nullable(v.pipe(v.number(), v.integer())),
  part: v.variant('kind', [
    v.object({ kind: v.literal('year') }),
    v.object({ kind: v.picklist(['half', 'quarter', 'month']), number }),
    v.object({ kind: v.literal('to-date'), month: v.nullable(number) }),
  ]),
});

/** What was kept of each role, without those that are absent. */
export function byRole<T>(
  kept: Readonly<Partial<Record<ColumnRole, T | undefined>>>,
): Partial<Record<ColumnRole, T>> {
  const present: Partial<Record<ColumnRole, T>> = {};
  for (const role of COLUMN_ROLES) {
    const one = kept[role];
    if (one !== undefined) present[role] = one;
  }
  return present;
}
