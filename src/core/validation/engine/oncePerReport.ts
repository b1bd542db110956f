import type { ReportFile } from './reportFile';

/** Keeps what is read from a whole report, so that a rule that asks at every row does not read it again. */
export function oncePerReport<T>(read: (report: ReportFile) => T): (report: ReportFile) => T {
  const held = new WeakMap<ReportFile, { readonly value: T }>();
  return (report) => {
    const known = held.get(report);
    if (known) return known.value;
    const value = read(report);
    held.set(report, { value });
    return value;
  };
}
