import * as v from 'valibot';
import {
  headingsOf,
  moveMapping,
  type MappedHeadings,
  type PlacedMapping,
} from '../../core/layout/moveMapping';
import type { ReportPeriod } from '../../core/layout/period';
import { COLUMN_ROLES } from '../../core/layout/roles';
import { NO_WISH, ROLES_IN, type LayoutWish, type RolesIn, type SaidLabels } from '../../core/layout/wish';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Workbook } from '../../workbook/port';
import { without } from '../without';
import { readDocument, writeDocument, type StoredDocument } from './document';
import { byRole, periodSchema } from './readingSchemas';

interface KeptMapping extends PlacedMapping {
  /** Empty in documents of before headings were kept: such a mapping stays where it was. */
  readonly headings: MappedHeadings;
}

/** What the user said of how one sheet is read. */
interface KeptReading {
  readonly mapping: KeptMapping | null;
  readonly period: ReportPeriod | null;
  readonly labels: SaidLabels;
  readonly rolesIn: RolesIn | null;
}

type Readings = Readonly<Record<string, KeptReading>>;

const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383));
const headerRow = v.pipe(v.number(), v.integer(), v.minValue(0));
const columnsOnly = v.record(
  v.string(),
  v.object({
    headerRow,
    columns: v.partial(v.object(v.entriesFromList(COLUMN_ROLES, column))),
    headings: v.optional(v.partial(v.object(v.entriesFromList(COLUMN_ROLES, v.string()))), {}),
  }),
);
const readings = v.record(
  v.string(),
  v.object({
    mapping: v.nullable(
      v.object({
        headerRow,
        columns: v.partial(v.object(v.entriesFromList(COLUMN_ROLES, v.nullable(column)))),
        headings: v.partial(v.object(v.entriesFromList(COLUMN_ROLES, v.string()))),
      }),
    ),
    period: v.nullable(periodSchema),
    labels: v.record(v.string(), v.nullable(v.picklist(COLUMN_ROLES))),
    rolesIn: v.optional(v.nullable(v.picklist(ROLES_IN)), null),
  }),
);

/** What the user said of how each sheet is read, by the sheet's id. */
export const MAPPINGS: StoredDocument<Readings> = {
  name: 'mappings',
  none: {},
  readers: [readColumnsOnly, readColumnsOnly, readReadings],
};

/** Before periods were chosen: a role without a column had none. */
function readColumnsOnly(content: unknown): Readings | undefined {
  const result = v.safeParse(columnsOnly, content);
  if (!result.success) return undefined;
  return Object.fromEntries(
    Object.entries(result.output).map(([sheet, kept]) => {
      const columns = Object.fromEntries(COLUMN_ROLES.map((role) => [role, kept.columns[role] ?? null]));
      const mapping = { headerRow: kept.headerRow, columns, headings: byRole(kept.headings) };
      return [sheet, { mapping, period: null, labels: {}, rolesIn: null }];
    }),
  );
}

function readReadings(content: unknown): Readings | undefined {
  const result = v.safeParse(readings, content);
  if (!result.success) return undefined;
  return Object.fromEntries(
    Object.entries(result.output).map(([sheet, { mapping, period, labels, rolesIn }]) => [
      sheet,
      {
        mapping: mapping && {
          headerRow: mapping.headerRow,
          columns: byRole<number | null>(mapping.columns),
          headings: byRole(mapping.headings),
        },
        period,
        labels,
        rolesIn,
      },
    ]),
  );
}

/** What the user said of how a sheet is read, wherever its columns stand by now. */
export function wishOf(readings: Readings, snapshot: SheetSnapshot): LayoutWish {
  const kept = readings[snapshot.sheet.id];
  if (!kept) return NO_WISH;
  const { mapping, ...rest } = kept;
  return { ...rest, mapping: mapping && moveMapping(snapshot, mapping, mapping.headings) };
}

/** What is said of a sheet's reading: of what is absent nothing is said now. */
export interface SaidReading {
  readonly mapping?: PlacedMapping | null;
  readonly period?: ReportPeriod | null;
  readonly labels?: SaidLabels;
  readonly rolesIn?: RolesIn | null;
}

/** Remembers what the user said of how a sheet is read, on top of what is known; `null` forgets all of it. */
export async function rememberReading(
  workbook: Workbook,
  snapshot: SheetSnapshot,
  said: SaidReading | null,
): Promise<void> {
  const { id } = snapshot.sheet;
  const kept = (await readDocument(workbook, MAPPINGS)).value;
  const others = without(kept, id);
  const next = said && merged(snapshot, kept[id] ?? NOTHING, said);
  const all = next && !isNothing(next) ? { ...others, [id]: next } : others;
  await writeDocument(workbook, MAPPINGS, Object.keys(all).length === 0 ? null : all);
}

const NOTHING: KeptReading = { mapping: null, period: null, labels: {}, rolesIn: null };

function merged(
  snapshot: SheetSnapshot,
  before: KeptReading,
  { mapping, ...said }: SaidReading,
): KeptReading {
  const kept = mapping === undefined ? before.mapping : mapping && withHeadings(snapshot, mapping);
  return { ...before, ...said, mapping: kept };
}

const withHeadings = (snapshot: SheetSnapshot, mapping: PlacedMapping): KeptMapping => ({
  ...mapping,
  headings: headingsOf(snapshot, mapping),
});

const isNothing = ({ mapping, period, labels, rolesIn }: KeptReading): boolean =>
  mapping === null && period === null && rolesIn === null && Object.keys(labels).length === 0;
