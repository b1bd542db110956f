import { EVENT_TYPE } from '../events/eventHub';
import { WorksheetParts } from './worksheetParts';

/** What an add-in can listen to on one sheet. */
export abstract class WorksheetEvents extends WorksheetParts {
  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetChanged, this.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetChanged, this.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.selectionChanged, this.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.selectionChanged, this.id);
  }

  _RegisterActivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetActivated, this.id);
  }

  _UnregisterActivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetActivated, this.id);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetDeactivated, this.id);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetDeactivated, this.id);
  }

  _RegisterRowSortedEvent(): void {
    this.context.events.register(EVENT_TYPE.rowSorted, this.id);
  }

  _UnregisterRowSortedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.rowSorted, this.id);
  }

  _RegisterColumnSortedEvent(): void {
    this.context.events.register(EVENT_TYPE.columnSorted, this.id);
  }

  _UnregisterColumnSortedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.columnSorted, this.id);
  }

  _RegisterProtectionChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.protectionChanged, this.id);
  }

  _UnregisterProtectionChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.protectionChanged, this.id);
  }

  _RegisterCalculatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetCalculated, this.id);
  }

  _UnregisterCalculatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetCalculated, this.id);
  }
}
