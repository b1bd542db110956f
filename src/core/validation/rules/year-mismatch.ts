import { message } from '../../language/message';
import { wrongYears, type WrongYear } from '../dates/wrongYears';
import type { Problem } from '../finding';
import type { TableRule } from '../rule';

type RowYear = WrongYear & { readonly indicator: number };

/** Finds years that are neither the report's nor the one before it, where one of these is meant. */
export const rule: TableRule = {
  name: 'year-mismatch',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check({ dossiers, year }): Iterable<Problem & { readonly indicator: number }> {
    if (year === null) return;
    const found = dossiers.flatMap((dossier) =>
      Array.from(wrongYears(dossier), (wrong): RowYear => ({
        ...wrong,
        indicator: dossier.indicator.number,
      })),
    );
    for (const { at, year: said, indicator } of found) {
      if (isTheTables(found, said, dossiers.length)) continue;
      const slots = { quote: at.quote, year: String(year), roc: String(year - 1911) };
      yield { indicator, message: message('year-mismatch.found', slots), at };
    }
  },
};

/** A year of most rows is the table's own: then its title was misread, or names another one. */
function isTheTables(found: readonly RowYear[], year: number, rows: number): boolean {
  const naming = new Set(found.filter((one) => one.year === year).map(({ indicator }) => indicator));
  return rows > 2 && naming.size * 2 > rows;
}
