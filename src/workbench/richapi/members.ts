import { apiNotFound } from './hostError';
import { HostCollection, HostObject } from './hostObject';

/** Whether the application is recent enough to have that member. */
export type Availability = (typeName: string, member: string) => boolean;

/** `RowIndex` on the wire is `rowIndex` on the object; names with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(object: HostObject, member: string): string {
  return object.wireNames.get(member) ?? member.charAt(0).toUpperCase() + member.slice(1);
}

/** Reads, sets and calls the members of host objects by name: those of the class, never own fields. */
export class Members {
  constructor(private readonly isAvailable: Availability) {}

  /** @throws HostError ApiNotFound when the object has no such property */
  read(object: HostObject, member: string): unknown {
    if (!this.descriptor(object, member)?.get) throw apiNotFound(object.typeName, member);
    return Reflect.get(object, member);
  }

  /** @throws HostError ApiNotFound when the object has no such property, or it cannot be set */
  write(object: HostObject, member: string, value: unknown): void {
    if (!this.descriptor(object, member)?.set) throw apiNotFound(object.typeName, member);
    Reflect.set(object, member, value);
  }

  /** @throws HostError ApiNotFound when the object has no such method */
  call(object: HostObject, member: string, args: readonly unknown[]): unknown {
    const method: unknown = this.descriptor(object, member)?.value;
    if (typeof method !== 'function' || member === 'constructor') throw apiNotFound(object.typeName, member);
    return Reflect.apply(method, object, args);
  }

  hasProperty(object: HostObject, member: string): boolean {
    return this.descriptor(object, member)?.get !== undefined;
  }

  /** The names of all readable properties, without the items of a collection. */
  propertyNames(object: HostObject): string[] {
    const names = new Set<string>();
    for (const level of levels(object)) {
      for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        if (found.get && this.isAvailable(object.typeName, name)) names.add(name);
      }
    }
    names.delete('items');
    return [...names];
  }

  private descriptor(object: HostObject, member: string): PropertyDescriptor | undefined {
    if (!this.isAvailable(object.typeName, member)) return undefined;
    for (const level of levels(object)) {
      const found = Object.getOwnPropertyDescriptor(level, member);
      if (found) return found;
    }
    return undefined;
  }
}

/** The prototypes from the object's class up to, and without, what all host objects share. */
function* levels(object: HostObject): Generator<object> {
  for (let level = prototypeOf(object); level !== null; level = prototypeOf(level)) {
    if (level === HostObject.prototype || level === HostCollection.prototype) return;
    yield level;
  }
}

function prototypeOf(object: object): object | null {
  const prototype: unknown = Object.getPrototypeOf(object);
  return typeof prototype === 'object' ? prototype : null;
}
