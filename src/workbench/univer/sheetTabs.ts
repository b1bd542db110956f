import type { IWorksheetData } from '@univerjs/core';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetOrderMutation } from '@univerjs/sheets';
import type { Unit } from './unit';
import { WITHOUT_ACTIVATING } from './unit';
import type { UniverSheet } from './univerSheet';

/** The sheets of the workbook that Univer shows, by their tabs. The same sheet is always the same object. */
export class SheetTabs {
  private readonly known = new Map<string, UniverSheet>();

  constructor(
    private readonly unit: Unit,
    private readonly open: (id: string) => UniverSheet,
  ) {}

  all(): readonly UniverSheet[] {
    return this.unit.model.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  /** Adds a sheet after the last one, without activating it. */
  add(name: string): UniverSheet {
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200 });
    const unitId = this.unit.id;
    const index = this.unit.model.getSheetSize();
    this.unit.run(
      [{ id: InsertSheetMutation.id, params: { unitId, index, sheet } }],
      [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
      WITHOUT_ACTIVATING,
    );
    return this.sheet(id);
  }

  remove(id: string): void {
    this.unit.workbook.deleteSheet(id);
  }

  move(id: string, position: number): void {
    const fromOrder = this.unit.model.getSheetOrders().indexOf(id);
    const params = { unitId: this.unit.id, subUnitId: id };
    this.unit.run(
      [{ id: SetWorksheetOrderMutation.id, params: { ...params, fromOrder, toOrder: position } }],
      [
        {
          id: SetWorksheetOrderMutation.id,
          params: { ...params, fromOrder: position, toOrder: fromOrder },
        },
      ],
    );
  }

  active(): UniverSheet {
    return this.sheet(this.unit.workbook.getActiveSheet().getSheetId());
  }

  activate(id: string): void {
    if (this.active().id !== id) this.unit.workbook.setActiveSheet(id);
  }

  private sheet(id: string): UniverSheet {
    const sheet = this.known.get(id) ?? this.open(id);
    this.known.set(id, sheet);
    return sheet;
  }
}
