import { textOf } from '../arguments';
import { KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { KeptRecord } from '../keptRecord';
import { plainOf } from '../plain';
import type { RecordStorage } from '../storage';

/** The kind of records that settings are. */
export const SETTINGS = 'settings';

/** What the add-in keeps with the workbook. */
export class SettingCollection extends KeyedCollection<Setting> {
  readonly typeName = 'SettingCollection';
  private readonly records: RecordStorage;

  constructor(context: HostContext) {
    super(context);
    this.records = context.storage.records(SETTINGS);
  }

  get items(): readonly Setting[] {
    return this.records.keys().map((key) => new Setting(this.context, this.records, key));
  }

  /** Adds a setting, or gives the one with that key another value. */
  add(key: unknown, value: unknown): Setting {
    const name = textOf(key);
    this.records.set(name, plainOf(value));
    return new Setting(this.context, this.records, name);
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = textOf(key);
    return this.records.get(name) === undefined ? null : new Setting(this.context, this.records, name);
  }
}

export class Setting extends KeptRecord {
  readonly typeName = 'Setting';

  get value(): unknown {
    return this.records.get(this.name) ?? null;
  }

  set value(value: unknown) {
    this.records.set(this.name, plainOf(value));
  }
}
