import * as v from 'valibot';
import { COLUMN_ROLES } from '../../core/report/columns';
import type { TableMapping } from '../../core/report/table';
import type { SheetRef } from '../../core/sheet/snapshot';
import type { Workbook } from '../../workbook/port';
import { without } from '../without';
import { readDocument, writeDocument, type StoredDocument } from './document';

type Mappings = Readonly<Record<string, TableMapping>>;

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));
const schema = v.record(
  v.string(),
  v.object({
    headerRow: v.pipe(v.number(), v.integer(), v.minValue(0)),
    columns: v.partial(v.object(v.entriesFromList(COLUMN_ROLES, column))),
  }),
);

/** What the user said of each sheet's columns, by the sheet's id. */
export const MAPPINGS: StoredDocument<Mappings> = {
  name: 'mappings',
  none: {},
  readers: [readMappings, readMappings],
};

function readMappings(content: unknown): Mappings | undefined {
  const result = v.safeParse(schema, content);
  if (!result.success) return undefined;
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
  const others = without((await readDocument(workbook, MAPPINGS)).value, sheet.id);
  const next = said ? { ...others, [sheet.id]: said } : others;
  await writeDocument(workbook, MAPPINGS, Object.keys(next).length === 0 ? null : next);
}
