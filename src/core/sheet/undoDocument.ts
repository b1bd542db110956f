import * as v from 'valibot';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type {
  CapturedLook,
  CapturedWrap,
  CellChange,
  CellContent,
  ChangePlan,
  LookChange,
} from './changePlan';

const row = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ROWS - 1));
const column = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_COLUMNS - 1));
const range = v.tuple([row, column, row, column]);
/** `null`: empty; a formula stands in an object, so that text may begin with anything. */
type PackedContent = string | number | boolean | { readonly formula: string } | null;
/** Row, column, what is there, what is put back, and the place of the number format in the list. */
type PackedCell = readonly [number, number, PackedContent, PackedContent, number | null];
/** There are thousands: they are looked at without a list of what may be wrong with each. */
const cell = v.custom<PackedCell>(isPackedCell);
const look = v.union([
  v.object({ look: v.custom<CapturedLook>((value) => typeof value === 'string') }),
  v.object({ range, from: v.tuple([row, column]) }),
]);
const width = v.tuple([
  column,
  v.union([v.object({ characters: v.number() }), v.object({ captured: v.number() })]),
]);

const undo = v.object({
  sheet: v.object({ id: v.string(), name: v.string() }),
  cells: v.array(cell),
  formats: v.array(v.string()),
  looks: v.array(look),
  widths: v.array(width),
  tables: v.array(v.object({ name: v.string(), from: range, to: range })),
  wraps: v.optional(
    v.array(v.tuple([row, column, v.custom<'fit' | CapturedWrap>((value) => typeof value === 'string')])),
    [],
  ),
});

/** A plan that undoes a write, as small as it can be kept in a workbook: without its reasons. */
export type UndoDocument = v.InferOutput<typeof undo>;

export function packUndo(plan: ChangePlan): UndoDocument {
  const formats = new Map<string, number>();
  const place = (format: string | undefined): number | null => {
    if (format === undefined) return null;
    const known = formats.get(format) ?? formats.size;
    formats.set(format, known);
    return known;
  };
  const cells = plan.cells.map(({ cell: at, before, after, numberFormat }): UndoDocument['cells'][number] => [
    at.row,
    at.column,
    packContent(before),
    packContent(after),
    place(numberFormat),
  ]);
  return {
    sheet: plan.sheet,
    cells,
    formats: [...formats.keys()],
    looks: plan.looks.map(packLook),
    widths: plan.widths.map(({ column: at, width: wide }) => [at, wide]),
    tables: plan.tables.map(({ name, from, to }) => ({ name, from: packRange(from), to: packRange(to) })),
    wraps: (plan.wraps ?? []).map(({ cell: at, wrap }) => [at.row, at.column, wrap]),
  };
}

/** Reads what `packUndo` made; `undefined` for anything else. */
export function readUndo(stored: unknown): ChangePlan | undefined {
  const result = v.safeParse(undo, stored);
  if (!result.success) return undefined;
  const { sheet, cells, formats, looks, widths, tables, wraps } = result.output;
  return {
    sheet,
    cells: cells.map(([atRow, atColumn, before, after, format]): CellChange => {
      const numberFormat = format === null ? undefined : formats[format];
      return {
        cell: { row: atRow, column: atColumn },
        before: readContent(before),
        after: readContent(after),
        ...(numberFormat === undefined ? {} : { numberFormat }),
        why: { id: 'job.restore' },
      };
    }),
    looks: looks.map(readLook),
    widths: widths.map(([at, wide]) => ({ column: at, width: wide })),
    tables: tables.map(({ name, from, to }) => ({ name, from: readRange(from), to: readRange(to) })),
    ...(wraps.length === 0
      ? {}
      : {
          wraps: wraps.map(([atRow, atColumn, wrap]) => ({ cell: { row: atRow, column: atColumn }, wrap })),
        }),
  };
}

type PackedRange = v.InferOutput<typeof range>;

function isPackedCell(stored: unknown): stored is PackedCell {
  if (!Array.isArray(stored) || stored.length !== 5) return false;
  const parts: readonly unknown[] = stored;
  const [atRow, atColumn, before, after, format] = parts;
  return (
    isIndex(atRow, MAX_ROWS) &&
    isIndex(atColumn, MAX_COLUMNS) &&
    isPackedContent(before) &&
    isPackedContent(after) &&
    (format === null || typeof format === 'number')
  );
}

function isIndex(stored: unknown, end: number): boolean {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 && stored < end;
}

function isPackedContent(stored: unknown): stored is PackedContent {
  if (typeof stored === 'object') {
    return stored === null || ('formula' in stored && typeof stored.formula === 'string');
  }
  return typeof stored === 'string' || typeof stored === 'number' || typeof stored === 'boolean';
}

function packContent(held: CellContent): PackedContent {
  if (held.kind === 'empty') return null;
  return held.kind === 'formula' ? { formula: held.formula } : held.value;
}

function readContent(packed: PackedContent): CellContent {
  if (packed === null) return { kind: 'empty' };
  return typeof packed === 'object'
    ? { kind: 'formula', formula: packed.formula }
    : { kind: 'value', value: packed };
}

function packLook(change: LookChange): UndoDocument['looks'][number] {
  if (change.kind === 'restore') return { look: change.look };
  return { range: packRange(change.range), from: [change.from.row, change.from.column] };
}

function readLook(packed: UndoDocument['looks'][number]): LookChange {
  if ('look' in packed) return { kind: 'restore', look: packed.look };
  const [fromRow, fromColumn] = packed.from;
  return { kind: 'copy', range: readRange(packed.range), from: { row: fromRow, column: fromColumn } };
}

function packRange({ top, left, bottom, right }: ChangePlan['tables'][number]['from']): PackedRange {
  return [top, left, bottom, right];
}

function readRange([top, left, bottom, right]: PackedRange): ChangePlan['tables'][number]['from'] {
  return { top, left, bottom, right };
}
