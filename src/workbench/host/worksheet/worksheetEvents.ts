import { EVENT_TYPE } from '../eventHub';
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
}
