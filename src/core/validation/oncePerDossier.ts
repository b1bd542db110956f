import type { Dossier } from './dossier';
import type { ReportFile } from './reportFile';

/** Keeps what is read from one indicator, so that a table rule can read ahead and finds it ready. */
export function oncePerDossier<T>(
  read: (dossier: Dossier, report: ReportFile) => T,
): (dossier: Dossier, report: ReportFile) => T {
  const held = new WeakMap<Dossier, { readonly value: T }>();
  return (dossier, report) => {
    const known = held.get(dossier) ?? { value: read(dossier, report) };
    held.set(dossier, known);
    return known.value;
  };
}
