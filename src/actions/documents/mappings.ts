import * as v from 'valibot';
import { COLUMN_ROLES, type ColumnRole } from '../../core/report/columns';
import { headingsOf, moveMapping, type MappedHeadings } from '../../core/report/moveMapping';
import type { TableMapping } from '../../core/report/table';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Workbook } from '../../workbook/port';
import { without } from '../without';
import { readDocument, writeDocument, type StoredDocument } from './document';

interface KeptMapping extends TableMapping {
  /** Empty in documents of before headings were kept: such a mapping stays where it was. */
  readonly headings: MappedHeadings;
}

type Mappings = Readonly<Record<string, KeptMapping>>;

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));
const schema = v.record(
  v.string(),
  v.object({
    headerRow: v.pipe(v.number(), v.integer(), v.minValue(0)),
    columns: v.partial(v.object(v.entriesFromList(COLUMN_ROLES, column))),
    headings: v.optional(v.partial(v.object(v.entriesFromList(COLUMN_ROLES, v.string()))), {}),
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
    Object.entries(result.output).map(([sheet, { headerRow, columns, headings }]) => [
      sheet,
      { headerRow, columns: present(columns), headings: present(headings) },
    ]),
  );
}

function present<T>(
  byRole: Readonly<Partial<Record<ColumnRole, T | undefined>>>,
): Partial<Record<ColumnRole, T>> {
  const kept: Partial<Record<ColumnRole, T>> = {};
  for (const role of COLUMN_ROLES) {
    const at = byRole[role];
    if (at !== undefined) kept[role] = at;
  }
  return kept;
}

/** What the user said of a sheet's columns, wherever they stand by now. */
export function mappingOf(mappings: Mappings, snapshot: SheetSnapshot): TableMapping | undefined {
  const kept = mappings[snapshot.sheet.id];
  return kept && moveMapping(snapshot, kept, kept.headings);
}

/** Remembers what the user said of a sheet's columns; `null` forgets it. */
export async function rememberMapping(
  workbook: Workbook,
  snapshot: SheetSnapshot,
  said: TableMapping | null,
): Promise<void> {
  const { id } = snapshot.sheet;
  const others = without((await readDocument(workbook, MAPPINGS)).value, id);
  const next = said ? { ...others, [id]: { ...said, headings: headingsOf(snapshot, said) } } : others;
  await writeDocument(workbook, MAPPINGS, Object.keys(next).length === 0 ? null : next);
}
