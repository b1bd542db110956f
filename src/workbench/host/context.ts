import { HostCollection, HostObject } from '../richapi/hostObject';
import type { EventHub } from './events/eventHub';
import type { News } from './events/news';
import type { Listeners } from './listeners';
import type { WorkbookStorage } from './storage';

/** What every object of the Excel object model stands on. */
export interface HostContext {
  readonly storage: WorkbookStorage;
  readonly events: EventHub;
  /** What all clients hear of each other's doings. */
  readonly news: Listeners<News>;
  /** State of the application that no workbook keeps. */
  readonly application: ApplicationState;
}

export interface ApplicationState {
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  enableEvents: boolean;
  isWorkbookProtected: boolean;
}

export abstract class ExcelObject extends HostObject {
  constructor(protected readonly context: HostContext) {
    super();
  }
}

export abstract class ExcelCollection extends HostCollection {
  constructor(protected readonly context: HostContext) {
    super();
  }
}
