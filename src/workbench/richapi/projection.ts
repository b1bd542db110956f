import { HostCollection, HostObject } from './hostObject';
import { wireName, type Members } from './members';
import type { References } from './references';
import { joined, orEverything, type Selection } from './selection';

/** How names are written: PascalCase for a load, as declared for a query that wants JSON. */
export type Naming = 'wire' | 'declared';

export interface Page {
  readonly top: number | null;
  readonly skip: number | null;
}

const WHOLE: Page = { top: null, skip: null };

type Plain = Record<string, unknown>;

/** Reads host objects into the plain data of a reply. */
export class Projector {
  constructor(
    private readonly references: References,
    private readonly members: Members,
    private readonly naming: Naming,
  ) {}

  /** What identifies the object to the client: its id and, when it is kept, its reference. */
  identity(object: HostObject): Plain {
    const result: Plain = {};
    if (this.members.hasProperty(object, 'id')) result['Id'] = this.members.read(object, 'id');
    if (this.members.hasProperty(object, '_Id')) result['_Id'] = this.members.read(object, '_Id');
    const reference = this.references.idOf(object);
    if (reference !== undefined) result['_ReferenceId'] = reference;
    return result;
  }

  project(object: HostObject, selection: Selection, page: Page = WHOLE): Plain {
    return object instanceof HostCollection
      ? this.projectCollection(object, selection, page)
      : this.projectObject(object, selection);
  }

  private projectObject(object: HostObject, selection: Selection): Plain {
    const result = this.identity(object);
    for (const [member, below] of selection) {
      if (member === '_ReferenceId') continue;
      if (member === '*') this.addPlainProperties(object, result);
      else result[this.nameOf(object, member)] = this.read(object, member, below);
    }
    return result;
  }

  private addPlainProperties(object: HostObject, result: Plain): void {
    for (const member of this.members.propertyNames(object)) {
      const value = this.members.read(object, member);
      if (!(value instanceof HostObject)) result[this.nameOf(object, member)] = value ?? null;
    }
  }

  private read(object: HostObject, member: string, below: Selection): unknown {
    const value = this.members.read(object, member);
    return value instanceof HostObject ? this.project(value, orEverything(below)) : (value ?? null);
  }

  private projectCollection(object: HostCollection, selection: Selection, page: Page): Plain {
    const result = this.identity(object);
    let ofItems: Selection = new Map();
    for (const [member, below] of selection) {
      if (member === 'items') ofItems = joined(ofItems, below);
      else if (member === '*') this.addPlainProperties(object, result);
      else if (this.members.hasProperty(object, member)) {
        result[this.nameOf(object, member)] = this.read(object, member, below);
      } else ofItems = joined(ofItems, new Map([[member, below]]));
    }
    const first = page.skip ?? 0;
    const end = page.top === null ? undefined : first + page.top;
    const key = this.naming === 'wire' ? '_Items' : 'items';
    const read = orEverything(ofItems);
    result[key] = object.items.slice(first, end).map((item) => this.project(item, read));
    return result;
  }

  private nameOf(object: HostObject, member: string): string {
    return this.naming === 'wire' ? wireName(object, member) : member;
  }
}
