import { SheetInterceptorService } from '@univerjs/sheets';
import type { Area } from '../host/area';
import { rangeOf } from './ranges';
import type { Unit } from './unit';

/** Rows grow with what is written into them, unless a height was set: as Excel does after each change. */
export class RowHeights {
  private readonly written = new Map<string, Area[]>();

  constructor(private readonly unit: Unit) {}

  remember(sheetId: string, area: Area): void {
    const areas = this.written.get(sheetId);
    if (areas) areas.push(area);
    else this.written.set(sheetId, [area]);
  }

  /** Makes the rows fit that were written since the last time. */
  fit(): void {
    for (const { redos, undos } of this.changes()) if (redos.length > 0) this.unit.run(redos, undos);
  }

  /** The same, as nothing that a person did: there is nothing to undo. */
  fitUnseen(): void {
    for (const { redos } of this.changes())
      for (const { id, params } of redos) this.unit.commands.syncExecuteCommand(id, params);
  }

  private *changes() {
    const interceptors = this.unit.grid.injector.get(SheetInterceptorService);
    for (const [subUnitId, areas] of this.written) {
      if (!this.unit.workbook.getSheetBySheetId(subUnitId)) continue;
      const ranges = areas.map(rangeOf);
      yield interceptors.generateMutationsOfAutoHeight({ unitId: this.unit.id, subUnitId, ranges });
    }
    this.written.clear();
  }
}
