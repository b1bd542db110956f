import { ScrollToCellOperation } from '@univerjs/sheets';
import type { Area } from '../host/area';
import { rangeOf } from './ranges';
import type { Unit } from './unit';

/**
 * Brings a cell into view once more, after the grid has drawn it: only then does Univer know how high the rows
 * above it are, and where it stands.
 */
export function revealOnceDrawn(unit: Unit, { row, column }: Area, isStillWanted: () => boolean): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (!isStillWanted()) return;
      const range = rangeOf({ row, column, rows: 1, columns: 1 });
      unit.commands.syncExecuteCommand(ScrollToCellOperation.id, { unitId: unit.id, range });
    }),
  );
}
