/** The shapes of the messages between the client and its host, and their validation. */

export interface ArgumentInfo {
  readonly values: readonly unknown[];
  /** In the same positions as the values: the path of the object that stands there, or 0 or null. */
  readonly paths: readonly unknown[];
}

export interface ObjectPath {
  readonly kind: number;
  readonly name: string;
  readonly parent: string | null;
  readonly arguments: ArgumentInfo;
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number | null;
}

export interface Action {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly path: string;
  readonly arguments: ArgumentInfo;
  readonly query: Query;
  /** For a recursive query: what to read of each type. */
  readonly queryByType: ReadonlyMap<string, Query>;
  readonly maxDepth: number;
  readonly state: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<string, ObjectPath>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchReply {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

/** The flag of a request that may wait until the user has finished editing a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface Request {
  readonly id: unknown;
  readonly flags: number;
  readonly batch: Batch;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const texts = (value: unknown): string[] => list(value).filter((entry) => typeof entry === 'string');

function parseArguments(value: unknown): ArgumentInfo {
  const info = record(value);
  return { values: list(info['Arguments']), paths: list(info['ReferencedObjectPathIds']) };
}

function parseQuery(value: unknown): Query {
  const query = record(value);
  return {
    select: texts(query['Select']),
    expand: texts(query['Expand']),
    top: numberOrNull(query['Top']),
    skip: numberOrNull(query['Skip']),
  };
}

function parsePath(value: unknown): ObjectPath {
  const path = record(value);
  const parent = number(path['ParentObjectPathId']);
  return {
    kind: number(path['ObjectPathType']),
    name: text(path['Name']),
    parent: parent === 0 ? null : String(parent),
    arguments: parseArguments(path['ArgumentInfo']),
  };
}

function parseAction(value: unknown): Action {
  const action = record(value);
  const recursive = record(action['RecursiveQueryInfo']);
  const queries = Object.entries(record(recursive['Queries']));
  return {
    id: number(action['Id']),
    kind: number(action['ActionType']),
    name: text(action['Name']),
    path: String(number(action['ObjectPathId'])),
    arguments: parseArguments(action['ArgumentInfo']),
    query: parseQuery(action['QueryInfo']),
    queryByType: new Map(queries.map(([type, query]) => [type, parseQuery(query)])),
    maxDepth: number(recursive['MaxDepth']),
    state: record(action['ObjectState']),
  };
}

/** Reads the body of a request. What is missing reads as empty, so that the reply can say what is wrong. */
export function parseBatch(value: unknown): Batch {
  const body = record(value);
  const paths = Object.entries(record(body['ObjectPaths']));
  return {
    actions: list(body['Actions']).map(parseAction),
    paths: new Map(paths.map(([id, path]) => [id, parsePath(path)])),
  };
}

/** Reads a message of the client, or null when it is not a request. */
export function parseRequest(message: string): Request | null {
  const parsed: unknown = JSON.parse(message);
  const envelope = record(parsed);
  if (envelope['type'] !== 1) return null;
  const body = record(envelope['message'])['body'];
  const content: unknown = typeof body === 'string' ? JSON.parse(body) : body;
  return { id: envelope['id'], flags: number(envelope['flags']), batch: parseBatch(content) };
}

export function replyMessage(request: Request, reply: BatchReply): string {
  return JSON.stringify({
    id: request.id,
    type: 2,
    message: { statusCode: 200, headers: {}, body: reply },
  });
}

/** An event for the client's handlers of that type on that target; `details` is the event's own data. */
export interface HostEvent {
  /** What part of the client the event is for; absent: the handlers of the API's own events. */
  readonly category?: number;
  readonly type: number;
  /** The id of the object, or `Workbook`. */
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>> | readonly unknown[];
}

const EVENT_CATEGORY = 65536;

export function eventMessage(event: HostEvent): string {
  const entry = {
    id: '',
    messageCategory: event.category ?? EVENT_CATEGORY,
    messageType: event.type,
    targetId: event.target,
    message: JSON.stringify(event.details),
  };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
