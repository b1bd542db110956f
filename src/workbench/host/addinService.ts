import { HostObject } from '../richapi/hostObject';

/** What the client tells at start-up; there is nothing to do about it. */
export class AddinInternalService extends HostObject {
  readonly typeName = 'AddinInternalService';

  notifyActionHandlerReady(): void {
    // Ribbon commands reach the add-in by another way.
  }
}
