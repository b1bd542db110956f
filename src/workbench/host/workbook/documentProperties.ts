import { integerOf, textOf } from '../arguments';
import { KeyedCollection } from '../collections';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument } from '../failures';
import { KeptRecord } from '../keptRecord';
import type { Plain, RecordStorage } from '../storage';

const OWN = 'documentProperties';
const CUSTOM = 'customDocumentProperties';
/** The most characters of a name, or of a text. */
const MOST_CHARACTERS = 255;

/** What a workbook says of itself: title, author and the like, and what users add to it. */
export class DocumentProperties extends ExcelObject {
  readonly typeName = 'DocumentProperties';

  get author(): string {
    return this.text('author');
  }

  set author(value: unknown) {
    this.set('author', value);
  }

  get category(): string {
    return this.text('category');
  }

  set category(value: unknown) {
    this.set('category', value);
  }

  get comments(): string {
    return this.text('comments');
  }

  set comments(value: unknown) {
    this.set('comments', value);
  }

  get company(): string {
    return this.text('company');
  }

  set company(value: unknown) {
    this.set('company', value);
  }

  /** When the workbook was made; in this Excel, when that was first asked for. */
  get creationDate(): string {
    const kept = this.records().get('creationDate');
    if (typeof kept === 'string') return kept;
    const now = new Date().toISOString();
    this.records().set('creationDate', now);
    return now;
  }

  get keywords(): string {
    return this.text('keywords');
  }

  set keywords(value: unknown) {
    this.set('keywords', value);
  }

  get lastAuthor(): string {
    return this.text('lastAuthor');
  }

  get manager(): string {
    return this.text('manager');
  }

  set manager(value: unknown) {
    this.set('manager', value);
  }

  get revisionNumber(): number {
    const value = this.records().get('revisionNumber');
    return typeof value === 'number' ? value : 0;
  }

  set revisionNumber(value: unknown) {
    this.records().set('revisionNumber', integerOf(value));
  }

  get subject(): string {
    return this.text('subject');
  }

  set subject(value: unknown) {
    this.set('subject', value);
  }

  get title(): string {
    return this.text('title');
  }

  set title(value: unknown) {
    this.set('title', value);
  }

  get custom(): DocumentPropertyCollection {
    return new DocumentPropertyCollection(this.context);
  }

  private readonly records = (): RecordStorage => this.context.storage.records(OWN);

  private readonly text = (name: string): string => {
    const value = this.records().get(name);
    return typeof value === 'string' ? value : '';
  };

  private readonly set = (name: string, value: unknown): void => this.records().set(name, textOf(value));
}

/** The properties that users add. The case of a key's letters does not matter. */
export class DocumentPropertyCollection extends KeyedCollection<DocumentProperty> {
  readonly typeName = 'DocumentPropertyCollection';
  private readonly records: RecordStorage;

  constructor(context: HostContext) {
    super(context);
    this.records = context.storage.records(CUSTOM);
  }

  get items(): readonly DocumentProperty[] {
    return this.records.keys().map((key) => new DocumentProperty(this.context, this.records, key));
  }

  /** Adds a property, or gives the one with that key another value. */
  add(key: unknown, value: unknown): DocumentProperty {
    const wanted = textOf(key);
    if (wanted === '' || wanted.length > MOST_CHARACTERS) throw invalidArgument();
    const name = this.present(wanted) ?? wanted;
    this.records.set(name, propertyOf(value));
    return new DocumentProperty(this.context, this.records, name);
  }

  deleteAll(): void {
    for (const key of this.records.keys()) this.records.remove(key);
  }

  getItemOrNullObject(key: unknown): DocumentProperty | null {
    const name = this.present(textOf(key));
    return name === undefined ? null : new DocumentProperty(this.context, this.records, name);
  }

  private readonly present = (key: string): string | undefined =>
    this.records.keys().find((name) => name.toLowerCase() === key.toLowerCase());
}

export class DocumentProperty extends KeptRecord {
  readonly typeName = 'DocumentProperty';

  get type(): string {
    const { value } = this;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  get value(): Plain {
    return this.records.get(this.name) ?? '';
  }

  set value(value: unknown) {
    this.records.set(this.name, propertyOf(value));
  }
}

function propertyOf(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = textOf(value);
  if (text.length > MOST_CHARACTERS) throw invalidArgument();
  return text;
}
