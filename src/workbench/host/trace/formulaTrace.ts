import { parseAddress, splitAddress } from '../addresses';
import { intersection, type Area } from '../area';
import { tokens } from '../formula/tokens';
import type { SheetStorage, WorkbookStorage } from '../storage';
import { nameRecord } from '../workbook/nameReferences';
import { sheetByName } from '../worksheet/sheetNames';
import { NAMES } from '../recordKinds';

/** Cells of one sheet. */
export interface Place {
  readonly sheet: SheetStorage;
  readonly area: Area;
}

/** A cell with a formula, and the cells that it refers to. */
interface Traced extends Place {
  readonly refersTo: readonly Place[];
}

/** How far a trace goes: to what a formula itself names, or on to the end. */
export type Reach = 'direct' | 'all';

/** The cells that the formulas of a place refer to; by the way of others, too, when asked for all. */
export function precedentsOf(storage: WorkbookStorage, from: Place, reach: Reach): Place[] {
  const formulas = formulasOf(storage);
  return follow(from, reach, (place) =>
    formulas.filter((one) => meet(one, place)).flatMap((one) => one.refersTo),
  );
}

/** The cells whose formulas refer to a place; by the way of others, too, when asked for all. */
export function dependentsOf(storage: WorkbookStorage, from: Place, reach: Reach): Place[] {
  const formulas = formulasOf(storage);
  return follow(from, reach, (place) => formulas.filter((one) => one.refersTo.some((to) => meet(to, place))));
}

function follow(from: Place, reach: Reach, next: (place: Place) => readonly Place[]): Place[] {
  const found = new Map<string, Place>();
  const open = [from];
  for (let place = open.pop(); place; place = open.pop()) {
    for (const one of next(place)) {
      const key = JSON.stringify([one.sheet.id, one.area]);
      if (found.has(key)) continue;
      found.set(key, one);
      if (reach === 'all') open.push(one);
    }
  }
  return [...found.values()];
}

function meet(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && intersection(one.area, other.area) !== null;
}

function formulasOf(storage: WorkbookStorage): Traced[] {
  return storage.sheets().flatMap((sheet) => {
    const used = sheet.usedValues();
    if (!used) return [];
    return sheet.readCells(used).flatMap((line, row) =>
      line.flatMap(({ formula }, column) => {
        if (formula === null) return [];
        const area = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
        return [{ sheet, area, refersTo: referencesOf(storage, sheet, formula) }];
      }),
    );
  });
}

function referencesOf(storage: WorkbookStorage, sheet: SheetStorage, formula: string): Place[] {
  return (tokens(formula) ?? []).flatMap(({ kind, text }) => {
    if (kind === 'reference') return placeOf(storage, sheet, text);
    if (kind !== 'name') return [];
    const named = nameRecord(sheet.records(NAMES), text) ?? nameRecord(storage.records(NAMES), text);
    return named ? placeOf(storage, sheet, named.formula.slice(1)) : tablePlace(storage, text);
  });
}

function placeOf(storage: WorkbookStorage, own: SheetStorage, text: string): Place[] {
  const { sheet: name, address } = splitAddress(text);
  const sheet = name === null ? own : sheetByName(storage, name);
  const area = parseAddress(address.replace(/#$/, ''));
  return sheet && area ? [{ sheet, area }] : [];
}

/** The whole table of a reference such as `Sales[Amount]`. */
function tablePlace(storage: WorkbookStorage, text: string): Place[] {
  const [name] = text.toLowerCase().split('[');
  return storage
    .sheets()
    .flatMap((sheet) =>
      sheet
        .tables()
        .flatMap((table) => (table.name.toLowerCase() === name ? [{ sheet, area: table.area }] : [])),
    );
}
