import * as v from 'valibot';
import { COLUMN_ROLES } from '../core/report/columns';
import type { TableMapping } from '../core/report/table';
import type { SheetRef } from '../core/sheet/snapshot';
import type { Workbook } from '../workbook/port';
import { without } from './without';

/** The documents that Attain keeps in the workbook, by name. */
export const STORED = {
  scheme: 'scheme',
  mappings: 'mappings',
  corrections: 'corrections',
  journal: 'journal',
  validation: 'validation',
  findingsSheet: 'findingsSheet',
} as const;

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));
const mapping = v.object({
  headerRow: v.pipe(v.number(), v.integer(), v.minValue(0)),
  columns: v.partial(v.object(v.entriesFromList(COLUMN_ROLES, column))),
});
const mappings = v.record(v.string(), mapping);
/** By sheet, then by indicator: the corrected actual as a decimal text. */
const corrections = v.record(v.string(), v.record(v.string(), v.string()));

/** What the user said of each sheet's columns, by the sheet's id. A damaged document counts as none. */
export async function storedMappings(workbook: Workbook): Promise<Readonly<Record<string, TableMapping>>> {
  const result = v.safeParse(mappings, await workbook.preferences.get(STORED.mappings));
  if (!result.success) return {};
  return Object.fromEntries(
    Object.entries(result.output).map(([sheet, { headerRow, columns }]) => [
      sheet,
      { headerRow, columns: present(columns) },
    ]),
  );
}

function present(columns: Readonly<Record<string, number | undefined>>): TableMapping['columns'] {
  const kept: Partial<Record<(typeof COLUMN_ROLES)[number], number>> = {};
  for (const role of COLUMN_ROLES) {
    const at = columns[role];
    if (at !== undefined) kept[role] = at;
  }
  return kept;
}

/** Remembers what the user said of a sheet's columns; `null` forgets it. */
export async function rememberMapping(
  workbook: Workbook,
  sheet: SheetRef,
  said: TableMapping | null,
): Promise<void> {
  const others = without(await storedMappings(workbook), sheet.id);
  const next = said ? { ...others, [sheet.id]: said } : others;
  if (Object.keys(next).length === 0) await workbook.preferences.remove(STORED.mappings);
  else await workbook.preferences.set(STORED.mappings, next);
}

export type StoredCorrections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The actuals that the user corrected and that no cell holds yet. A damaged document counts as none. */
export async function storedCorrections(workbook: Workbook): Promise<StoredCorrections> {
  const result = v.safeParse(corrections, await workbook.preferences.get(STORED.corrections));
  return result.success ? result.output : {};
}

/** Replaces a sheet's corrections. */
export async function storeCorrections(
  workbook: Workbook,
  sheet: SheetRef,
  ofSheet: Readonly<Record<string, string>>,
): Promise<void> {
  const others = without(await storedCorrections(workbook), sheet.id);
  const next = Object.keys(ofSheet).length === 0 ? others : { ...others, [sheet.id]: ofSheet };
  if (Object.keys(next).length === 0) await workbook.preferences.remove(STORED.corrections);
  else await workbook.preferences.set(STORED.corrections, next);
}
