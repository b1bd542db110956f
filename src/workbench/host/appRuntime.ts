import { HostObject } from '../richapi/hostObject';
import { choiceOf } from './arguments';
import type { Unsubscribe } from './storage';

export const RUNTIME_STATES = ['Background', 'Visible'] as const;
/** Whether the add-in's page is shown as the task pane, or runs out of sight. */
export type RuntimeState = (typeof RUNTIME_STATES)[number];

/** The page of an add-in whose pane, commands and functions are one. */
export interface AppRuntime {
  state(): RuntimeState;
  setState(state: RuntimeState): void;
  onStateChanged(listener: (state: RuntimeState) => void): Unsubscribe;
}

/** What `Office.addin.showAsTaskpane` and `hide` ask of Excel. */
export class AppRuntimeService extends HostObject {
  readonly typeName = 'AppRuntimeService';

  constructor(private readonly runtime: AppRuntime) {
    super();
  }

  getAppRuntimeState(): RuntimeState {
    return this.runtime.state();
  }

  setAppRuntimeState(state: unknown): void {
    this.runtime.setState(choiceOf(state, RUNTIME_STATES, null));
  }
}
