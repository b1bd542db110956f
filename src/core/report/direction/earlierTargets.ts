import type { Quantity } from '../../quantity/quantity';
import type { Unit } from '../../quantity/unit';
import type { IndicatorRecord } from '../../layout/table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readValueCell } from '../rows/fields';

/** The targets of earlier periods that are numbers, in their order. */
export function earlierTargets(
  snapshot: SheetSnapshot,
  { others, fields }: IndicatorRecord,
  unit: Unit,
): readonly Quantity[] {
  const reported = fields.target?.[0]?.cell;
  return others.flatMap(({ role, cell }) => {
    // What stands behind the reported period is still to come; it shows the way as well.
    const isOther = cell.row !== reported?.row || cell.column !== reported.column;
    if (role !== 'target' || !isOther) return [];
    const content = readValueCell(snapshot, cell, undefined, unit);
    return content.kind === 'number' ? [content.quantity] : [];
  });
}
