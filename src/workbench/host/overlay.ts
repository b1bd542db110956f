import type { SheetStorage, WorkbookStorage } from './storage';

/** The same object with some of its members replaced; all others go to the object itself. */
export function overlaid<T extends object>(target: T, replaced: Partial<T>): T {
  return new Proxy(target, {
    get(inner, member): unknown {
      const own: unknown = Reflect.get(replaced, member);
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(inner, member, inner);
      return typeof value === 'function'
        ? (...args: unknown[]): unknown => Reflect.apply(value, inner, args)
        : value;
    },
  });
}

/** The same workbook with other sheets in the place of its own, one for each. */
export function mappedSheets(
  storage: WorkbookStorage,
  map: (sheet: SheetStorage) => SheetStorage,
): WorkbookStorage {
  const known = new Map<string, SheetStorage>();
  const mapped = (sheet: SheetStorage): SheetStorage => {
    const found = known.get(sheet.id) ?? map(sheet);
    known.set(sheet.id, found);
    return found;
  };
  return overlaid(storage, {
    sheets: () => storage.sheets().map(mapped),
    addSheet: (name) => mapped(storage.addSheet(name)),
    activeSheet: () => mapped(storage.activeSheet()),
  });
}
