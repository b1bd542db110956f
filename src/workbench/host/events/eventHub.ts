import type { HostEvent } from '../../richapi/wire';

/** The numbers of the event types on the wire. */
export const EVENT_TYPE = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  rowSorted: 19,
  columnSorted: 20,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** The target of events that concern the workbook as a whole. */
export const WORKBOOK_TARGET = 'Workbook';

/** Knows which events a client has asked for, and sends it only those. */
export class EventHub {
  private readonly counts = new Map<string, number>();

  constructor(private readonly send: (event: HostEvent) => void) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  /** Whether anybody has asked for events of that type. */
  isAwaited(type: number): boolean {
    return [...this.counts.keys()].some((key) => key.startsWith(`${type} `));
  }

  /** Sends the event to the handlers of each target: a table, its sheet, the workbook. */
  tell(type: number, targets: readonly string[], details: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (this.counts.has(`${type} ${target}`)) this.send({ type, target, details });
    }
  }

  /** How many registrations there are. */
  get size(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
