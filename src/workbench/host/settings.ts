import { textOf } from './arguments';
import { ExcelCollection, ExcelObject, type HostContext } from './context';
import { itemNotFound } from './failures';
import { plainOf } from './plain';
import type { RecordStorage } from './storage';

const KIND = 'settings';

/** What the add-in keeps with the workbook. */
export class SettingCollection extends ExcelCollection {
  readonly typeName = 'SettingCollection';
  private readonly records: RecordStorage;

  constructor(context: HostContext) {
    super(context);
    this.records = context.storage.records(KIND);
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

  getCount(): number {
    return this.records.keys().length;
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = textOf(key);
    return this.records.get(name) === undefined ? null : new Setting(this.context, this.records, name);
  }
}

export class Setting extends ExcelObject {
  readonly typeName = 'Setting';

  constructor(
    context: HostContext,
    private readonly records: RecordStorage,
    private readonly name: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.records.get(this.name) ?? null;
  }

  set value(value: unknown) {
    this.records.set(this.name, plainOf(value));
  }

  delete(): void {
    this.records.remove(this.name);
  }
}
