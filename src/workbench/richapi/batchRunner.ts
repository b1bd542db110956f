import { batchError } from './batchError';
import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { memberName, Members, type Availability } from './members';
import { PathResolver, type ObjectFactory } from './objectPaths';
import { Projector, type Naming } from './projection';
import { recursiveProjection } from './recursiveProjection';
import { References } from './references';
import { selectionOf } from './selection';
import type { Action, ActionResult, Batch, BatchReply } from './wire';

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;
const RECURSIVE_QUERY = 6;
const QUERY_AS_JSON = 7;
const ENSURE_UNCHANGED = 8;
const UPDATE = 9;

/** What the owner of the runner may do along the way. */
export interface BatchHooks {
  readonly isAvailable: Availability;
  /** May throw a HostError to make that action fail. */
  beforeAction(action: Action, index: number): void;
  /** Everything written so far must show its effects when this resolves. */
  beforeReading(): Promise<void>;
  /** An error that is not a HostError: a mistake in the host itself. */
  onMistake(error: unknown): void;
}

/** Runs batches of actions on host objects by reflection. It knows nothing of what the objects are about. */
export class BatchRunner {
  readonly references = new References();
  private readonly members: Members;

  constructor(
    private readonly root: HostObject,
    private readonly create: ObjectFactory,
    private readonly hooks: BatchHooks,
  ) {
    this.members = new Members(hooks.isAvailable);
  }

  /** Runs the actions in order up to the first that fails. What was done before it stays done. */
  async run(batch: Batch): Promise<BatchReply> {
    const resolver = new PathResolver(batch.paths, this.root, this.references, this.create, this.members);
    const results: ActionResult[] = [];
    for (const [index, action] of batch.actions.entries()) {
      try {
        this.hooks.beforeAction(action, index);
        results.push({ ActionId: action.id, Value: await this.act(action, resolver) });
      } catch (error) {
        if (!(error instanceof HostError)) this.hooks.onMistake(error);
        return { Results: results, Error: batchError(error, index, resolver.location) };
      }
    }
    return { Results: results };
  }

  private async act(action: Action, resolver: PathResolver): Promise<unknown> {
    if (action.kind === TRACE) return null;
    const object = await resolver.resolve(action.path);
    if (object === null) return null;
    switch (action.kind) {
      case INSTANTIATE:
        return new Projector(this.references, this.members, 'wire').identity(object);
      case QUERY:
      case QUERY_AS_JSON:
        return this.query(object, action, resolver);
      case RECURSIVE_QUERY:
        await this.hooks.beforeReading();
        return recursiveProjection(this.references, this.members, object, action);
      case METHOD:
        return this.call(object, action, resolver);
      case SET_PROPERTY: {
        const [value] = await resolver.resolveArguments(action.arguments);
        return this.set(object, action.name, value, resolver);
      }
      case UPDATE:
        for (const [name, value] of Object.entries(action.state)) this.set(object, name, value, resolver);
        return null;
      case ENSURE_UNCHANGED:
        return this.ensureUnchanged(object, action, resolver);
      default:
        throw new HostError('InvalidRequest', `Unknown kind of action: ${action.kind}.`);
    }
  }

  private async query(object: HostObject, action: Action, resolver: PathResolver): Promise<unknown> {
    await this.hooks.beforeReading();
    const naming: Naming = action.kind === QUERY ? 'wire' : 'declared';
    resolver.location = `${object.typeName}.${action.query.select.join(', ') || 'load'}`;
    return new Projector(this.references, this.members, naming).project(
      object,
      selectionOf(action.query),
      action.query,
    );
  }

  private async call(object: HostObject, action: Action, resolver: PathResolver): Promise<unknown> {
    const args = await resolver.resolveArguments(action.arguments);
    if (action.name === '_KeepReference') return this.keep(object);
    if (action.name === '_RemoveReference') return this.release(args);
    if (action.name === '_RemoveAllReferences') return this.releaseAll();
    await this.hooks.beforeReading();
    const member = memberName(action.name);
    resolver.location = `${object.typeName}.${member}`;
    return (await this.members.call(object, member, args)) ?? null;
  }

  private set(object: HostObject, name: string, value: unknown, resolver: PathResolver): null {
    const member = memberName(name);
    resolver.location = `${object.typeName}.${member}`;
    this.members.write(object, member, value);
    return null;
  }

  private async ensureUnchanged(object: HostObject, action: Action, resolver: PathResolver): Promise<null> {
    await this.hooks.beforeReading();
    for (const [name, expected] of Object.entries(action.state)) {
      const member = memberName(name);
      resolver.location = `${object.typeName}.${member}`;
      if (JSON.stringify(this.members.read(object, member)) !== JSON.stringify(expected)) {
        throw new HostError('Conflict', `${resolver.location} has changed.`, 409);
      }
    }
    return null;
  }

  private keep(object: HostObject): null {
    this.references.keep(object);
    return null;
  }

  private release(ids: readonly unknown[]): null {
    for (const id of ids) if (typeof id === 'string') this.references.release(id);
    return null;
  }

  private releaseAll(): null {
    this.references.releaseAll();
    return null;
  }
}
