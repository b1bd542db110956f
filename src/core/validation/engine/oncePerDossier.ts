import type { Dossier } from './dossier';

/** Keeps what is read from one indicator: several rules ask for it, and a rule that compares rows reads it ahead. */
export function oncePerDossier<T, Rest extends readonly unknown[]>(
  read: (dossier: Dossier, ...rest: Rest) => T,
): (dossier: Dossier, ...rest: Rest) => T {
  const held = new WeakMap<Dossier, { readonly value: T }>();
  return (dossier, ...rest) => {
    const known = held.get(dossier);
    if (known) return known.value;
    const value = read(dossier, ...rest);
    held.set(dossier, { value });
    return value;
  };
}
