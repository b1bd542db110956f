import { ExcelCollection } from '../context';
import { EVENT_TYPE, WORKBOOK_TARGET } from '../events/eventHub';

/** What an add-in can listen to on all sheets at once. */
export abstract class WorksheetCollectionEvents extends ExcelCollection {
  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetChanged, WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetChanged, WORKBOOK_TARGET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.selectionChanged, WORKBOOK_TARGET);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.selectionChanged, WORKBOOK_TARGET);
  }

  _RegisterActivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetActivated, WORKBOOK_TARGET);
  }

  _UnregisterActivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetActivated, WORKBOOK_TARGET);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetDeactivated, WORKBOOK_TARGET);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetDeactivated, WORKBOOK_TARGET);
  }

  _RegisterAddedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetAdded, WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetAdded, WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetDeleted, WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetDeleted, WORKBOOK_TARGET);
  }

  _RegisterRowSortedEvent(): void {
    this.context.events.register(EVENT_TYPE.rowSorted, WORKBOOK_TARGET);
  }

  _UnregisterRowSortedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.rowSorted, WORKBOOK_TARGET);
  }

  _RegisterColumnSortedEvent(): void {
    this.context.events.register(EVENT_TYPE.columnSorted, WORKBOOK_TARGET);
  }

  _UnregisterColumnSortedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.columnSorted, WORKBOOK_TARGET);
  }

  _RegisterProtectionChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.protectionChanged, WORKBOOK_TARGET);
  }

  _UnregisterProtectionChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.protectionChanged, WORKBOOK_TARGET);
  }

  _RegisterCalculatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetCalculated, WORKBOOK_TARGET);
  }

  _UnregisterCalculatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetCalculated, WORKBOOK_TARGET);
  }
}
