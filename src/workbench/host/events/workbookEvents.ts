import { addressOf } from '../addresses';
import { isAtLeast } from '../apiLevels';
import type { HostContext } from '../context';
import { calculatedCells } from './calculatedCells';
import { EVENT_TYPE, WORKBOOK_TARGET } from './eventHub';
import { eventReference } from './eventReference';
import { eventOfNews } from './newsEvents';
import { tableChanges, TableSelections } from './tableEvents';
import type { CellChange, CellChangeKind, Selection, SheetChange, Unsubscribe } from '../storage';

const SHIFT_DIRECTION: Readonly<Record<CellChangeKind, string>> = {
  RangeEdited: 'None',
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
};

/** Since this level, a change says whether the add-in made it itself. */
const TRIGGER_SOURCE = '1.14';

function triggerOf(change: CellChange): string {
  return change.origin === 'batch' ? 'ThisLocalAddin' : 'Unknown';
}

/** Turns what the storage reports into the events of the API at that level, for one client. */
export function forwardEvents(context: HostContext, api: string): Unsubscribe {
  const { storage, events, application, news } = context;
  const selections = new TableSelections(storage);
  let activeId = storage.activeSheet().id;

  const tell = (
    type: number,
    sheetId: string,
    details: Readonly<Record<string, unknown>>,
    tableId: string | null = null,
  ): void => {
    if (!application.enableEvents) return;
    events.tell(type, [...(tableId === null ? [] : [tableId]), sheetId, WORKBOOK_TARGET], {
      worksheetId: sheetId,
      ...details,
    });
  };

  const onCells = (change: CellChange): void => {
    const address = addressOf(change.area);
    tell(EVENT_TYPE.worksheetChanged, change.sheetId, {
      address,
      changeType: change.kind,
      source: 'Local',
      ...(isAtLeast(api, TRIGGER_SOURCE) ? { triggerSource: triggerOf(change) } : {}),
      shiftDirection: SHIFT_DIRECTION[change.kind],
      referenceId: eventReference(change.sheetId, address),
    });
    for (const { type, tableId, details } of tableChanges(storage, change)) {
      tell(type, change.sheetId, details, tableId);
    }
    if (!events.isAwaited(EVENT_TYPE.worksheetCalculated)) return;
    for (const [sheetId, cells] of calculatedCells(storage, change)) {
      tell(EVENT_TYPE.worksheetCalculated, sheetId, { address: cells });
    }
  };

  const onSelection = (selection: Selection): void => {
    const address = selection.areas.map(addressOf).join(',');
    tell(EVENT_TYPE.selectionChanged, selection.sheetId, { address });
    for (const { type, tableId, details } of selections.changed(selection)) {
      tell(type, selection.sheetId, details, tableId);
    }
  };

  const onSheet = (change: SheetChange): void => {
    if (change.kind === 'activated') {
      if (activeId !== change.sheetId) tell(EVENT_TYPE.worksheetDeactivated, activeId, {});
      activeId = change.sheetId;
      tell(EVENT_TYPE.worksheetActivated, change.sheetId, {});
    } else if (change.kind === 'added') tell(EVENT_TYPE.worksheetAdded, change.sheetId, { source: 'Local' });
    else if (change.kind === 'removed')
      tell(EVENT_TYPE.worksheetDeleted, change.sheetId, { source: 'Local' });
  };

  const subscriptions = [
    storage.onCellsChanged(onCells),
    storage.onSelectionChanged(onSelection),
    storage.onSheetChanged(onSheet),
    news.add((one) => {
      const { type, details } = eventOfNews(one);
      tell(type, one.sheetId, details);
    }),
  ];
  return () => subscriptions.forEach((unsubscribe) => unsubscribe());
}
