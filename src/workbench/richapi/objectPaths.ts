import { apiNotFound, HostError } from './hostError';
import { HostCollection, HostObject } from './hostObject';
import { memberName, type Members } from './members';
import type { References } from './references';
import type { ArgumentInfo, ObjectPath } from './wire';

const GLOBAL = 1;
const NEW_OBJECT = 2;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE = 6;
const NULL_OBJECT = 7;

/** The name under which plain data refers to a host object by its path. */
const PATH_WITHIN = '_ObjectPathId';

/** Creates the objects that the client asks for by type, such as services; null when there is no such type. */
export type ObjectFactory = (typeName: string, args: readonly unknown[]) => HostObject | null;

/** Finds the host objects that the object paths of one batch lead to, each only once. */
export class PathResolver {
  private readonly found = new Map<string, HostObject | null>();
  /** The member that was touched last, for error messages. */
  location = '';

  constructor(
    private readonly paths: ReadonlyMap<string, ObjectPath>,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly create: ObjectFactory,
    private readonly members: Members,
  ) {}

  /** The object at that path; null for a null object and for everything below it. */
  async resolve(id: string): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths.get(id);
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = await this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments, with host objects in place of the paths that stand for them. */
  async resolveArguments(info: ArgumentInfo): Promise<unknown[]> {
    const result: unknown[] = [];
    for (const [index, value] of info.values.entries()) {
      result.push(await this.resolveArgument(value, info.paths[index]));
    }
    return result;
  }

  private async resolveArgument(value: unknown, path: unknown): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(path)) {
      return this.resolveArguments({ values: value, paths: path });
    }
    return typeof path === 'number' && path !== 0 ? this.resolve(String(path)) : this.resolveWithin(value);
  }

  /** Plain data may hold host objects as well, each in the place of `{ _ObjectPathId: 7 }`. */
  private async resolveWithin(value: unknown): Promise<unknown> {
    if (!isPlainObject(value) || !JSON.stringify(value).includes(PATH_WITHIN)) return value;
    const id: unknown = value[PATH_WITHIN];
    if (typeof id === 'number') return this.resolve(String(id));
    const entries: [string, unknown][] = [];
    for (const [name, entry] of Object.entries(value)) entries.push([name, await this.resolveWithin(entry)]);
    return Object.fromEntries(entries);
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.kind) {
      case GLOBAL:
        return this.root;
      case NEW_OBJECT:
        return this.newObject(path);
      case REFERENCE:
        return this.references.find(path.name);
      case NULL_OBJECT:
        return null;
      case METHOD:
      case PROPERTY:
      case INDEXER:
        return this.followFromParent(path);
      default:
        throw new HostError('InvalidRequest', `Unknown kind of object path: ${path.kind}.`);
    }
  }

  private async newObject(path: ObjectPath): Promise<HostObject> {
    const object = this.create(path.name, await this.resolveArguments(path.arguments));
    if (!object) throw apiNotFound('new', path.name);
    return object;
  }

  private async followFromParent(path: ObjectPath): Promise<HostObject | null> {
    const parent = path.parent === null ? null : await this.resolve(path.parent);
    if (parent === null) return null;
    const args = await this.resolveArguments(path.arguments);
    const member = path.kind === INDEXER ? 'getItem' : memberName(path.name);
    this.location = `${parent.typeName}.${member}`;
    if (path.kind === PROPERTY) return asObject(this.members.read(parent, member), this.location);
    if (path.kind === INDEXER && !(parent instanceof HostCollection)) {
      throw apiNotFound(parent.typeName, member);
    }
    return asObject(await this.members.call(parent, member, args), this.location);
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown, location: string): HostObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof HostObject) return value;
  throw new HostError('InvalidObjectPath', `${location} is not an object.`);
}
