import { addressOf } from '../addresses';
import { intersection, type Area } from '../area';
import type { CellChange, CellChangeKind, Selection, TableRecord, WorkbookStorage } from '../storage';
import type { ApiEvent } from './newsEvents';
import { EVENT_TYPE } from './eventHub';
import { eventReference } from './eventReference';

/** What happened to one table. */
export interface TableEvent extends ApiEvent {
  readonly tableId: string;
}

/** What a change of cells is to each table that it touches. */
export function tableChanges(storage: WorkbookStorage, change: CellChange): TableEvent[] {
  return tablesOf(storage, change.sheetId).flatMap((table) => {
    const touched = intersection(table.area, change.area);
    if (!touched) return [];
    const address = addressOf(touched);
    const details = {
      address,
      changeType: kindWithin(table.area, change),
      source: 'Local',
      tableId: table.id,
      referenceId: eventReference(change.sheetId, address),
    };
    return [{ type: EVENT_TYPE.tableChanged, tableId: table.id, details }];
  });
}

/** Cells put in or taken out over the whole width of a table are rows of it. */
function kindWithin(table: Area, { kind, area }: CellChange): CellChangeKind {
  if (kind !== 'CellInserted' && kind !== 'CellDeleted') return kind;
  const isRow = area.column <= table.column && area.column + area.columns >= table.column + table.columns;
  const isColumn = area.row <= table.row && area.row + area.rows >= table.row + table.rows;
  if (isRow) return kind === 'CellInserted' ? 'RowInserted' : 'RowDeleted';
  if (isColumn) return kind === 'CellInserted' ? 'ColumnInserted' : 'ColumnDeleted';
  return kind;
}

/** Tells of tables in which something is selected, or was until now. */
export class TableSelections {
  private selected = new Set<string>();

  constructor(private readonly storage: WorkbookStorage) {}

  changed({ sheetId, areas }: Selection): TableEvent[] {
    const before = this.selected;
    this.selected = new Set<string>();
    return this.storage.sheets().flatMap((sheet) =>
      sheet.tables().flatMap(({ id, area }) => {
        const within = sheet.id === sheetId ? areas.flatMap((one) => intersection(one, area) ?? []) : [];
        if (within.length > 0) this.selected.add(id);
        else if (!before.has(id)) return [];
        const details = { address: within.map(addressOf).join(','), tableId: id, worksheetId: sheet.id };
        return [{ type: EVENT_TYPE.tableSelectionChanged, tableId: id, details }];
      }),
    );
  }
}

function tablesOf(storage: WorkbookStorage, sheetId: string): readonly TableRecord[] {
  return (
    storage
      .sheets()
      .find(({ id }) => id === sheetId)
      ?.tables() ?? []
  );
}
