import type { IndicatorRecord } from '../../layout/table';
import type { Quantity } from '../../quantity/quantity';
import type { Unit } from '../../quantity/unit';
import type { CellAddress } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readValueCell } from '../rows/fields';

/** What is demanded at least, where that is said, and what is hoped for at most, around a target. */
export interface LevelFigures {
  readonly floor: Quantity | null;
  readonly stretch: Quantity;
}

/** The levels around a target that are numbers; `null` where there are none, or one of them is something else. */
export function levelFigures(
  snapshot: SheetSnapshot,
  { levels }: IndicatorRecord,
  unit: Unit,
): LevelFigures | null {
  if (!levels) return null;
  const figure = (cell: CellAddress): Quantity | null => {
    const content = readValueCell(snapshot, cell, undefined, unit);
    return content.kind === 'number' ? content.quantity : null;
  };
  const stretch = figure(levels.stretch);
  const floor = levels.floor && figure(levels.floor);
  return stretch === null || (levels.floor !== null && floor === null) ? null : { floor, stretch };
}
