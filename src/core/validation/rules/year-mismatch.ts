import { message } from '../../language/message';
import { wrongYears, type WrongYear } from '../dates/wrongYears';
import type { Problem } from '../finding';
import { oncePerDossier } from '../oncePerDossier';
import type { TableRule } from '../rule';

/** A table of fewer rows says nothing about its own year. */
const FEWEST_ROWS = 3;

/** Finds years that are neither the report's nor the one before it, where one of these is meant. */
export const rule: TableRule = {
  name: 'year-mismatch',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  prepare: (dossier) => void yearsOf(dossier),
  *check({ dossiers, year }): Iterable<Problem & { readonly indicator: number }> {
    if (year === null) return;
    const own = yearOfMostRows(dossiers.map((dossier) => yearsOf(dossier)));
    for (const dossier of dossiers) {
      for (const { at, year: said } of yearsOf(dossier)) {
        if (said === own) continue;
        const slots = { quote: at.quote, year: String(year), roc: String(year - 1911) };
        yield { indicator: dossier.indicator.number, message: message('year-mismatch.found', slots), at };
      }
    }
  },
};

const yearsOf = oncePerDossier((dossier): readonly WrongYear[] => [...wrongYears(dossier)]);

/** A year of most rows is the table's own: then its title was misread, or names another one. */
function yearOfMostRows(rows: readonly (readonly WrongYear[])[]): number | null {
  if (rows.length < FEWEST_ROWS) return null;
  const naming = new Map<number, number>();
  for (const row of rows)
    for (const year of new Set(row.map((wrong) => wrong.year))) naming.set(year, (naming.get(year) ?? 0) + 1);
  return [...naming].find(([, count]) => count * 2 > rows.length)?.[0] ?? null;
}
