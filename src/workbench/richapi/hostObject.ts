/**
 * An object that the client can reach. What the client may read, set or call are the accessors and
 * methods on the class, by the names of the public type declarations; own fields stay private to the host.
 */
export abstract class HostObject {
  /** The name of the type in the public API. Kept as data, because bundling renames classes. */
  abstract readonly typeName: string;
  /** Properties whose name on the wire is not simply the name with a capital letter. */
  readonly wireNames: ReadonlyMap<string, string> = new Map();
}

/** A collection of host objects. Its items are found by `getItem` and read as `items`. */
export abstract class HostCollection extends HostObject {
  abstract get items(): readonly HostObject[];
  abstract getItem(key: unknown): HostObject;
}
