import { HostCollection, HostObject } from './hostObject';
import { wireName, type Members } from './members';
import { Projector } from './projection';
import type { References } from './references';
import { selectionOf } from './selection';
import type { Action } from './wire';

const DEEPEST = 20;

/** Reads an object and all that hangs below it, as far as the query names the types on the way. */
export function recursiveProjection(
  references: References,
  members: Members,
  object: HostObject,
  action: Action,
): unknown {
  const projector = new Projector(references, members, 'wire');

  const read = (current: HostObject, depth: number): Record<string, unknown> => {
    const query = action.queryByType.get(current.typeName);
    const result = query
      ? projector.project(current, selectionOf(query), query)
      : projector.identity(current);
    if (depth <= 0) return result;
    if (current instanceof HostCollection) {
      result['_Items'] = current.items.map((item) => read(item, depth - 1));
      return result;
    }
    for (const member of members.propertyNames(current)) {
      const value = members.read(current, member);
      if (value instanceof HostObject && leadsToQuery(value)) {
        result[wireName(current, member)] = read(value, depth - 1);
      }
    }
    return result;
  };

  const leadsToQuery = (value: HostObject): boolean => {
    if (action.queryByType.has(value.typeName)) return true;
    return (
      value instanceof HostCollection && value.items.some((item) => action.queryByType.has(item.typeName))
    );
  };

  return read(object, action.maxDepth > 0 ? action.maxDepth : DEEPEST);
}
