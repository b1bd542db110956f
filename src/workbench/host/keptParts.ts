import { isRecord } from './arguments';
import { plainOf } from './plain';
import type { Plain, RecordStorage } from './storage';

/** Parts of one record, each under a path such as `format.font.bold`. */
export class KeptParts {
  constructor(
    private readonly records: RecordStorage,
    private readonly key: string,
    private readonly path = '',
  ) {}

  /** The same record below a part of it. */
  below(part: string): KeptParts {
    return new KeptParts(this.records, this.key, `${this.path}${part}.`);
  }

  get(name: string): Plain | undefined {
    const kept = this.records.get(this.key);
    const value: unknown = isRecord(kept) ? kept[this.path + name] : undefined;
    return value === undefined ? undefined : plainOf(value);
  }

  set(name: string, value: unknown): void {
    const kept = this.records.get(this.key);
    this.records.set(this.key, plainOf({ ...(isRecord(kept) ? kept : {}), [this.path + name]: value }));
  }

  /** Takes away all that lies below. */
  clear(): void {
    const kept = this.records.get(this.key);
    if (!isRecord(kept)) return;
    const rest = Object.entries(kept).filter(([name]) => this.path === '' || !name.startsWith(this.path));
    this.records.set(this.key, plainOf(Object.fromEntries(rest)));
  }
}
