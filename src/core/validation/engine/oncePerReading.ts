import type { IndicatorReading } from './indicatorReading';

/** Keeps what is read from one indicator: several rules ask for it, and a rule that compares rows reads it ahead. */
export function oncePerReading<T, Rest extends readonly unknown[]>(
  read: (reading: IndicatorReading, ...rest: Rest) => T,
): (reading: IndicatorReading, ...rest: Rest) => T {
  const held = new WeakMap<IndicatorReading, { readonly value: T }>();
  return (reading, ...rest) => {
    const known = held.get(reading);
    if (known) return known.value;
    const value = read(reading, ...rest);
    held.set(reading, { value });
    return value;
  };
}
