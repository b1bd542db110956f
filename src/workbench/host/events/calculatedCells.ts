import { addressOf } from '../addresses';
import { intersection } from '../area';
import type { CellChange, WorkbookStorage } from '../storage';
import { dependentsOf, type Place } from '../trace/formulaTrace';

/** The addresses of the cells that are calculated anew after a change, by the id of their sheet. */
export function calculatedCells(storage: WorkbookStorage, change: CellChange): ReadonlyMap<string, string> {
  const sheet = storage.sheets().find(({ id }) => id === change.sheetId);
  const found = new Map<string, string[]>();
  if (!sheet) return new Map();
  const used = sheet.usedValues();
  const touched = used && intersection(used, change.area);
  const written = touched
    ? sheet.readCells(touched).flatMap((line, row) =>
        line.flatMap(({ formula }, column): Place[] =>
          formula === null
            ? []
            : [
                {
                  sheet,
                  area: { row: touched.row + row, column: touched.column + column, rows: 1, columns: 1 },
                },
              ],
        ),
      )
    : [];
  for (const place of [...written, ...dependentsOf(storage, { sheet, area: change.area }, 'all')]) {
    const addresses = found.get(place.sheet.id) ?? [];
    const address = addressOf(place.area);
    if (!addresses.includes(address)) addresses.push(address);
    found.set(place.sheet.id, addresses);
  }
  return new Map([...found].map(([id, addresses]) => [id, addresses.join(',')]));
}
