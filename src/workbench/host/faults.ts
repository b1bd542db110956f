import { HostError } from '../richapi/hostError';
import { memberName } from '../richapi/members';
import type { Action } from '../richapi/wire';

interface PlannedFailure {
  readonly isHit: (action: Action, index: number) => boolean;
  readonly error: HostError;
}

/** The most bytes that a request and a reply may have; null for no limit. */
export interface SizeLimits {
  request: number | null;
  response: number | null;
}

/** Excel on the web takes no more than this. */
export const WEB_LIMIT = 5 * 1024 * 1024;

/** Makes the host misbehave as Excel sometimes does, so that defences can be tested. */
export class Faults {
  readonly limits: SizeLimits = { request: WEB_LIMIT, response: WEB_LIMIT };
  private hanging = 0;
  private failures: PlannedFailure[] = [];
  private interferences: (() => void)[] = [];
  private editEnds: Promise<void> | null = null;
  private endOfEdit: () => void = () => undefined;

  /** The next batch is neither run nor answered. */
  hangNextBatch(): void {
    this.hanging += 1;
  }

  /** The next batch that has an action at that index fails there; what came before it stays done. */
  failAction(index: number, code: string, message = code): void {
    this.plan((_, at) => at === index, code, message);
  }

  /** The next action of that name fails: a property that is set or a method, such as `values` or `copyFrom`. */
  failMember(name: string, code: string, message = code): void {
    this.plan((action) => memberName(action.name) === name, code, message);
  }

  /** Something that a person, or a co-author, does just before the next batch. */
  beforeNextBatch(interfere: () => void): void {
    this.interferences.push(interfere);
  }

  /** Someone types in a cell until `endCellEdit`. */
  startCellEdit(): void {
    this.editEnds ??= new Promise((resolve) => {
      this.endOfEdit = resolve;
    });
  }

  endCellEdit(): void {
    this.editEnds = null;
    this.endOfEdit();
  }

  /** For the host: whether this batch hangs. */
  takeHang(): boolean {
    if (this.hanging === 0) return false;
    this.hanging -= 1;
    return true;
  }

  /** For the host: resolves when nobody types any more; null when nobody does. */
  cellEdit(): Promise<void> | null {
    return this.editEnds;
  }

  /** For the host: what happens before a batch. */
  interfere(): void {
    const interferences = this.interferences;
    this.interferences = [];
    for (const interference of interferences) interference();
  }

  /** For the host. @throws HostError when this action is to fail */
  check(action: Action, index: number): void {
    const failure = this.failures.find((planned) => planned.isHit(action, index));
    if (!failure) return;
    this.failures = this.failures.filter((planned) => planned !== failure);
    throw failure.error;
  }

  private plan(isHit: PlannedFailure['isHit'], code: string, message: string): void {
    this.failures.push({ isHit, error: new HostError(code, message) });
  }
}
