import type { Query } from './wire';
import { memberName } from './members';

/** What to read of an object: property names with what to read below each. `*` is every plain property. */
export type Selection = ReadonlyMap<string, Selection>;

type Growing = Map<string, Growing>;

export const EVERYTHING: Selection = new Map([['*', new Map<string, Selection>()]]);

/** Turns paths such as `format/fill/color` into a tree. No path at all means every plain property. */
export function selectionOf(query: Query): Selection {
  const root: Growing = new Map();
  const paths = [...query.select, ...query.expand.map((path) => `${path}/*`)];
  for (const path of paths) {
    let level = root;
    for (const part of path.split(/[/.]/)) {
      const name = memberName(part);
      const below = level.get(name) ?? new Map<string, Growing>();
      level.set(name, below);
      level = below;
    }
  }
  return orEverything(root);
}

export function orEverything(selection: Selection): Selection {
  return selection.size === 0 ? EVERYTHING : selection;
}

/** Both selections together. */
export function joined(a: Selection, b: Selection): Selection {
  const result = new Map<string, Selection>(a);
  for (const [name, below] of b) {
    const present = result.get(name);
    result.set(name, present ? joined(present, below) : below);
  }
  return result;
}
