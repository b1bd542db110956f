import { HostError } from '../richapi/hostError';
import { memberName } from '../richapi/members';
import type { Action, Batch } from '../richapi/wire';
import { accessDenied } from './failures';

/** On the wire, an action that sets a property. */
const SETS = new Set([4, 9]);
/** Methods that change the workbook; a workbook that was opened read-only refuses them, and every property. */
const CHANGES = new Set([
  'add',
  'clear',
  'convertToRange',
  'copyFrom',
  'delete',
  'insert',
  'merge',
  'resize',
]);

interface PlannedFailure {
  readonly isHit: (action: Action, index: number) => boolean;
  readonly member: string | null;
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
  /** The workbook was opened for reading alone: whatever would change it is denied. */
  isReadOnly = false;
  /** Resolves when a batch has hung for the first time. */
  readonly hung: Promise<void>;
  private hasHung: () => void = () => undefined;
  private hanging: ((batch: Batch) => boolean)[] = [];
  private failures: PlannedFailure[] = [];
  private readonly broken = new Map<string, HostError>();
  private interferences: (() => void)[] = [];
  private editEnds: Promise<void> | null = null;
  private endOfEdit: () => void = () => undefined;

  constructor() {
    this.hung = new Promise((resolve) => {
      this.hasHung = resolve;
    });
  }

  /** The next batch is neither run nor answered. */
  hangNextBatch(): void {
    this.hanging.push(() => true);
  }

  /** The next batch that sets or calls a member of that name, such as `formulas`, is neither run nor answered. */
  hangMember(name: string): void {
    this.hanging.push(({ actions, paths }) =>
      [...actions, ...paths.values()].some((step) => memberName(step.name) === name),
    );
  }

  /** The next batch that has an action at that index fails there; what came before it stays done. */
  failAction(index: number, code: string, message = code): void {
    const error = new HostError(code, message);
    this.failures.push({ isHit: (_, at) => at === index, member: null, error });
  }

  /** The next action of that name fails: a property that is set or a method, such as `values` or `copyFrom`. */
  failMember(name: string, code: string, message = code): void {
    const isHit = (action: Action): boolean => memberName(action.name) === name;
    this.failures.push({ isHit, member: name, error: new HostError(code, message) });
  }

  /** Every use of a member, such as `Workbook.settings`, fails from now on. */
  breakMember(member: string, code: string, message = code): void {
    this.broken.set(member, new HostError(code, message));
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
  takeHang(batch: Batch): boolean {
    const isHit = this.hanging.find((hits) => hits(batch));
    if (!isHit) return false;
    this.hanging = this.hanging.filter((hits) => hits !== isHit);
    this.hasHung();
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
    if (this.isReadOnly && (SETS.has(action.kind) || CHANGES.has(memberName(action.name))))
      throw accessDenied();
    const failure = this.failures.find((planned) => planned.isHit(action, index));
    if (!failure) return;
    this.failures = this.failures.filter((planned) => planned !== failure);
    throw failure.error;
  }

  /** For the host. @throws HostError when that member is broken */
  checkMember(typeName: string, member: string): void {
    const error = this.broken.get(`${typeName}.${member}`);
    if (error) throw error;
    if (!CHANGES.has(member)) return;
    if (this.isReadOnly) throw accessDenied();
    // A method that gives an object is no action of its own.
    this.failIf((planned) => planned.member === member);
  }

  private failIf(isMeant: (planned: PlannedFailure) => boolean): void {
    const failure = this.failures.find(isMeant);
    if (!failure) return;
    this.failures = this.failures.filter((planned) => planned !== failure);
    throw failure.error;
  }
}
