import type { HostObject } from '../richapi/hostObject';
import { Session } from '../richapi/session';
import { parseRequest } from '../richapi/wire';
import { AddinInternalService } from './addinService';
import { AppRuntimeService, type AppRuntime, type RuntimeState } from './appRuntime';
import type { CustomFunctions, Invocation } from './customFunctions';
import { CustomFunctionService } from './customFunctionService';
import type { Unsubscribe } from './storage';

/** What an add-in has besides its access to the workbook. */
export interface Addin {
  readonly runtime?: AppRuntime;
  readonly functions?: CustomFunctions;
}

/** The client's parts that take events of their own, and the types of these. */
const FUNCTION_CATEGORY = 1;
const ACTION_CATEGORY = 2;
const INVOCATION = 1000;
const VISIBILITY_CHANGED = 65_539;

/**
 * What a client says and hears of the add-in itself: its page, its actions, its functions. It has a turn of its
 * own, since a batch on the workbook may wait for formulas, and these for what is said here.
 */
export class AddinSession {
  private readonly services = new Map<string, () => HostObject>();
  private readonly ends: Unsubscribe[] = [];
  private readonly session: Session;

  constructor({ runtime, functions }: Addin, root: HostObject, send: (message: string) => void) {
    this.services.set('Microsoft.InternalService.AddinInternalService', () => new AddinInternalService());
    if (runtime) this.serveRuntime(runtime);
    if (functions) this.serveFunctions(functions);
    this.session = new Session(
      {
        root,
        create: (typeName) => this.services.get(typeName)?.() ?? null,
        isAvailable: () => true,
        beforeAction: () => undefined,
        beforeReading: () => Promise.resolve(),
        onMistake: (error) => console.error(error),
        admit: () => Promise.resolve('run'),
        around: (run) => run(),
        dismiss: () => undefined,
      },
      send,
    );
  }

  /** Takes a message that concerns the add-in itself; says whether it did. */
  receive(message: string): boolean {
    const isMine = this.mayBeMine(message) && this.namesService(message);
    if (isMine) this.session.receive(message);
    return isMine;
  }

  /** A quick look, so that a large batch on the workbook is read once only. */
  private mayBeMine(message: string): boolean {
    return [...this.services.keys()].some((name) => message.includes(name));
  }

  private namesService(message: string): boolean {
    const paths = parseRequest(message)?.batch.paths.values() ?? [];
    return [...paths].some(({ name }) => this.services.has(name));
  }

  /** Starts an action of the add-in by its name, as a shortcut does. */
  startAction(name: string): void {
    this.session.emit({ category: ACTION_CATEGORY, type: INVOCATION, target: '', details: [name] });
  }

  close(): void {
    for (const end of this.ends) end();
  }

  private serveRuntime(runtime: AppRuntime): void {
    this.services.set('Microsoft.AppRuntime.AppRuntimeService', () => new AppRuntimeService(runtime));
    const tell = (state: RuntimeState): void => {
      const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
      this.session.emit({ type: VISIBILITY_CHANGED, target: '', details: { visibility } });
    };
    this.ends.push(runtime.onStateChanged(tell));
  }

  private serveFunctions(functions: CustomFunctions): void {
    const invoke = (invocations: readonly Invocation[]): void => {
      for (const { invocationId, functionName, parameterValues } of invocations) {
        // In order: id, function, arguments, the cell's address (nobody asks for it), no flags.
        const details = [invocationId, functionName, parameterValues, null, 0];
        this.session.emit({ category: FUNCTION_CATEGORY, type: INVOCATION, target: '', details });
      }
    };
    const ready = (): void => {
      this.ends.push(functions.connect(invoke));
    };
    const take = (results: readonly unknown[]): void => functions.take(results);
    this.services.set(
      'Microsoft.ExcelServices.CustomFunctions',
      () => new CustomFunctionService(ready, take),
    );
  }
}
