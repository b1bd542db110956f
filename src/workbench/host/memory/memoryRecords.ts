import type { Plain, RecordStorage } from '../storage';

type Records = Map<string, Map<string, Plain>>;

/** Keeps one kind of records in a map of maps, which may be another map after each change. */
export class MemoryRecords implements RecordStorage {
  constructor(
    private readonly kind: string,
    private readonly read: () => Records,
    private readonly change: (mutate: (records: Records) => void) => void,
  ) {}

  keys(): readonly string[] {
    return [...(this.read().get(this.kind)?.keys() ?? [])];
  }

  get(key: string): Plain | undefined {
    return this.read().get(this.kind)?.get(key);
  }

  set(key: string, value: Plain): void {
    this.change((records) => {
      const entries = records.get(this.kind) ?? new Map<string, Plain>();
      records.set(this.kind, entries.set(key, value));
    });
  }

  remove(key: string): void {
    this.change((records) => records.get(this.kind)?.delete(key));
  }
}
