import { integerOf } from './arguments';
import type { HostObject } from '../richapi/hostObject';
import { ExcelCollection } from './context';
import { itemNotFound } from './failures';

/** A collection whose items are found by a key: a name, or an id. */
export abstract class KeyedCollection<T extends HostObject> extends ExcelCollection {
  abstract override get items(): readonly T[];

  abstract getItemOrNullObject(key: unknown): T | null;

  getItem(key: unknown): T {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getCount(): number {
    return this.items.length;
  }
}

/** A collection whose items have nothing but their places. */
export abstract class PlacedCollection<T extends HostObject> extends ExcelCollection {
  abstract override get items(): readonly T[];

  getItem(index: unknown): T {
    return this.getItemAt(index);
  }

  getItemAt(index: unknown): T {
    return itemAt(this.items, index);
  }

  getCount(): number {
    return this.items.length;
  }
}

/** The item at a place, from 0. Throws where there is none. */
export function itemAt<T>(items: readonly T[], index: unknown): T {
  const item = items[integerOf(index)];
  if (!item) throw itemNotFound();
  return item;
}
