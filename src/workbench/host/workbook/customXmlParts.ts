import { textOf } from '../arguments';
import { KeyedCollection } from '../collections';
import { ExcelObject, type HostContext } from '../context';
import { generalException, invalidArgument, itemNotFound } from '../failures';
import { newId } from '../ids';
import type { RecordStorage } from '../storage';
import { namespaceOf } from './xmlText';

const PARTS = 'customXmlParts';

/** Some of the XML that add-ins keep with the workbook. */
abstract class XmlParts extends KeyedCollection<CustomXmlPart> {
  protected readonly records: RecordStorage;

  constructor(context: HostContext) {
    super(context);
    this.records = context.storage.records(PARTS);
  }

  get items(): readonly CustomXmlPart[] {
    return this.records.keys().map((id) => new CustomXmlPart(this.context, this.records, id));
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    const wanted = textOf(id).toLowerCase();
    return this.items.find((part) => part.id.toLowerCase() === wanted) ?? null;
  }
}

export class CustomXmlPartCollection extends XmlParts {
  readonly typeName = 'CustomXmlPartCollection';

  /** @throws HostError InvalidArgument for what is no XML */
  add(xml: unknown): CustomXmlPart {
    const id = newId();
    this.records.set(id, xmlOf(xml));
    return new CustomXmlPart(this.context, this.records, id);
  }

  getByNamespace(namespaceUri: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, textOf(namespaceUri));
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends XmlParts {
  readonly typeName = 'CustomXmlPartScopedCollection';

  constructor(
    context: HostContext,
    private readonly namespaceUri: string,
  ) {
    super(context);
  }

  override get items(): readonly CustomXmlPart[] {
    return super.items.filter((part) => part.namespaceUri === this.namespaceUri);
  }

  /** @throws HostError GeneralException unless there is exactly one */
  getOnlyItem(): CustomXmlPart {
    const [only, second] = this.items;
    if (!only || second) throw generalException();
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, second] = this.items;
    return only && !second ? only : null;
  }
}

export class CustomXmlPart extends ExcelObject {
  readonly typeName = 'CustomXmlPart';

  constructor(
    context: HostContext,
    private readonly records: RecordStorage,
    private readonly partId: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.partId;
  }

  get id(): string {
    return this.partId;
  }

  get namespaceUri(): string {
    return namespaceOf(this.getXml()) ?? '';
  }

  getXml(): string {
    const xml = this.records.get(this.partId);
    if (typeof xml !== 'string') throw itemNotFound();
    return xml;
  }

  /** @throws HostError InvalidArgument for what is no XML */
  setXml(xml: unknown): void {
    this.getXml();
    this.records.set(this.partId, xmlOf(xml));
  }

  delete(): void {
    this.records.remove(this.partId);
  }
}

function xmlOf(value: unknown): string {
  const xml = textOf(value);
  if (namespaceOf(xml) === null) throw invalidArgument();
  return xml;
}
