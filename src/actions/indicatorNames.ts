import type { ReportView } from './reportView';

/** What people call each indicator of a table, in one line, by its number: its name, else its goal. */
export function indicatorNames({ assessments }: ReportView): ReadonlyMap<number, string> {
  return new Map(
    assessments.map(({ indicator: { number, name, goal } }) => [
      number,
      (name === '' ? goal : name).replace(/\s+/g, ' ').trim(),
    ]),
  );
}
