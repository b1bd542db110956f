import { isRecord } from './arguments';
import type { CellError, CellValue, Unsubscribe } from './storage';

/** A worksheet function of an add-in, as its metadata describe it. */
export interface CustomFunction {
  /** What the code is associated with. */
  readonly id: string;
  /** What a formula calls, with the namespace: `ATTAIN.RATE`, in capitals. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly CustomParameter[];
}

export interface CustomParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** One call of a function, for the add-in's code to answer. */
export interface Invocation {
  readonly invocationId: number;
  readonly functionName: string;
  readonly parameterValues: readonly (string | number | boolean | null)[];
}

/** What a cell shows while the add-in computes. */
export const BUSY: CellError = { error: '#BUSY!' };

const NOT_AVAILABLE: CellError = { error: '#N/A' };
const VALUE_ERROR: CellError = { error: '#VALUE!' };

/** Errors by the client's number for them; any other is #VALUE!, as in Excel. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
]);

/** How long a formula may wait for its add-in. */
const LONGEST_MS = 30_000;
const POLL_MS = 20;

/**
 * The worksheet functions of an add-in, whose code runs in the add-in's own page. None is volatile: a call with
 * the same arguments has the same result, so results are kept, and formulas are computed again once they come.
 */
export class CustomFunctions {
  private readonly results = new Map<string, CellValue>();
  private readonly waiting = new Map<number, { readonly key: string; readonly invocation: Invocation }>();
  private readonly pending = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private known: ReadonlyMap<string, CustomFunction> = new Map();
  private send: ((invocations: readonly Invocation[]) => void) | null = null;
  private issued = 0;

  /** @param load asks for the add-in's code, which Excel loads at the first formula */
  constructor(private readonly load: () => void) {}

  describe(functions: readonly CustomFunction[]): void {
    this.known = new Map(functions.map((one) => [one.name, one]));
    this.results.clear();
  }

  /** The result of a call, `#BUSY!` until the add-in has given it, or undefined when there is no such function. */
  call(name: string, args: readonly CellValue[]): CellValue | undefined {
    const found = this.known.get(name.toUpperCase());
    if (!found) return undefined;
    const required = found.parameters.filter(({ optional }) => !optional).length;
    if (args.length < required || args.length > found.parameters.length) return VALUE_ERROR;
    const values: (string | number | boolean | null)[] = [];
    for (const argument of args) {
      if (typeof argument === 'object' && argument !== null) return argument;
      values.push(argument);
    }
    while (values.length < found.parameters.length) values.push(null);
    const key = JSON.stringify([found.id, values]);
    const result = this.results.get(key);
    if (result !== undefined) return result;
    if (!this.pending.has(key)) this.invoke(key, found.id, values);
    return BUSY;
  }

  /** Whether results are still to come. */
  isBusy(): boolean {
    return this.waiting.size > 0;
  }

  /** Waits until no result is to come any more; false when it gave up on an add-in that does not answer. */
  async idle(): Promise<boolean> {
    const giveUp = performance.now() + LONGEST_MS;
    while (this.isBusy() && performance.now() < giveUp) {
      await new Promise<void>((resolve) => setTimeout(resolve, POLL_MS));
    }
    return !this.isBusy();
  }

  /** Tells when results have come. */
  onResults(listener: () => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The add-in's code is ready: calls go to `send` until the returned function is called. */
  connect(send: (invocations: readonly Invocation[]) => void): Unsubscribe {
    this.send = send;
    const open = [...this.waiting.values()].map(({ invocation }) => invocation);
    if (open.length > 0) send(open);
    return () => {
      if (this.send === send) this.send = null;
    };
  }

  /** Takes what the client reports of calls: `{ id, failed?, value, errorCode? }` each. */
  take(results: readonly unknown[]): void {
    for (const result of results) {
      if (!isRecord(result) || typeof result['id'] !== 'number') continue;
      const call = this.waiting.get(result['id']);
      if (!call) continue;
      this.waiting.delete(result['id']);
      this.pending.delete(call.key);
      this.results.set(call.key, valueOf(result));
    }
    for (const listener of [...this.listeners]) listener();
  }

  private invoke(key: string, functionName: string, parameterValues: Invocation['parameterValues']): void {
    this.issued += 1;
    const invocation = { invocationId: this.issued, functionName, parameterValues };
    this.waiting.set(this.issued, { key, invocation });
    this.pending.add(key);
    if (this.send) this.send([invocation]);
    else this.load();
  }
}

function valueOf(result: Readonly<Record<string, unknown>>): CellValue {
  const { value } = result;
  if (result['failed'] === true) return { error: ERRORS.get(result['errorCode']) ?? '#VALUE!' };
  if (value === null || value === undefined) return NOT_AVAILABLE;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : VALUE_ERROR;
}
