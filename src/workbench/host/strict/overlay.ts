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
