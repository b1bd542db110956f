import { apiNotFound } from './hostError';
import { HostCollection, HostObject } from './hostObject';

/** `RowIndex` on the wire is `rowIndex` on the object; names with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(object: HostObject, member: string): string {
  return object.wireNames.get(member) ?? member.charAt(0).toUpperCase() + member.slice(1);
}

function descriptor(object: HostObject, member: string): PropertyDescriptor | undefined {
  let level: object | null = Object.getPrototypeOf(object);
  while (level !== null && level !== HostObject.prototype && level !== HostCollection.prototype) {
    const found = Object.getOwnPropertyDescriptor(level, member);
    if (found) return found;
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}

/** @throws HostError ApiNotFound when the object has no such property */
export function readMember(object: HostObject, member: string): unknown {
  if (!descriptor(object, member)?.get) throw apiNotFound(object.typeName, member);
  return Reflect.get(object, member);
}

/** @throws HostError ApiNotFound when the object has no such property, or it cannot be set */
export function writeMember(object: HostObject, member: string, value: unknown): void {
  if (!descriptor(object, member)?.set) throw apiNotFound(object.typeName, member);
  Reflect.set(object, member, value);
}

/** @throws HostError ApiNotFound when the object has no such method */
export function callMember(object: HostObject, member: string, args: readonly unknown[]): unknown {
  const method: unknown = descriptor(object, member)?.value;
  if (typeof method !== 'function' || member === 'constructor') throw apiNotFound(object.typeName, member);
  return Reflect.apply(method, object, args);
}

export function hasProperty(object: HostObject, member: string): boolean {
  return descriptor(object, member)?.get !== undefined;
}

/** The names of all readable properties, without the items of a collection. */
export function propertyNames(object: HostObject): string[] {
  const names = new Set<string>();
  let level: object | null = Object.getPrototypeOf(object);
  while (level !== null && level !== HostObject.prototype && level !== HostCollection.prototype) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (found.get) names.add(name);
    }
    level = Object.getPrototypeOf(level);
  }
  names.delete('items');
  return [...names];
}
