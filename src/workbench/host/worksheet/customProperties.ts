import { textOf } from '../arguments';
import { KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { KeptRecord } from '../keptRecord';
import type { RecordStorage, SheetStorage } from '../storage';

const KIND = 'customProperties';

/** The custom properties of a worksheet. The case of a key's letters does not matter. */
export class CustomPropertyCollection extends KeyedCollection<CustomProperty> {
  readonly typeName = 'WorksheetCustomPropertyCollection';
  private readonly records: RecordStorage;

  constructor(context: HostContext, sheet: SheetStorage) {
    super(context);
    this.records = sheet.records(KIND);
  }

  get items(): readonly CustomProperty[] {
    return this.records.keys().map((key) => new CustomProperty(this.context, this.records, key));
  }

  add(key: unknown, value: unknown): CustomProperty {
    const name = this.present(key) ?? textOf(key);
    this.records.set(name, textOf(value));
    return new CustomProperty(this.context, this.records, name);
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    const name = this.present(key);
    return name === undefined ? null : new CustomProperty(this.context, this.records, name);
  }

  private readonly present = (key: unknown): string | undefined => {
    const wanted = textOf(key).toLowerCase();
    return this.records.keys().find((name) => name.toLowerCase() === wanted);
  };
}

export class CustomProperty extends KeptRecord {
  readonly typeName = 'WorksheetCustomProperty';

  get value(): unknown {
    return this.records.get(this.name) ?? '';
  }

  set value(value: unknown) {
    this.records.set(this.name, textOf(value));
  }
}
