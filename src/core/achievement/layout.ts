import { message } from '../language/message';
import { render } from '../language/render';
import type { ColumnRoles } from '../layout/roles';
import { isPart, rolesInColumns, type ReportTable } from '../layout/table';
import type { Language } from '../language/message';
import type { MessageId } from '../language/catalogue';
import type { Indicator } from '../report/indicator';
import type { CellAddress, RangeAddress } from '../sheet/address';
import { MAX_COLUMNS } from '../sheet/address';
import type { SheetSnapshot, TableObject } from '../sheet/snapshot';
import { textAt, usedRange, valueAt } from '../sheet/snapshot';
import type { Scheme } from './scheme';
import './wording';

export const RESULT_COLUMNS = ['actual', 'rate', 'status', 'light'] as const;
/** The columns that Compute achievement fills, in the order in which it adds them. */
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** Where results go: the columns of a list that exist or will be added; other shapes have places of their own. */
export interface ResultLayout {
  readonly columns: ResultColumns;
  /** Where several measures stand side by side, the columns of each. */
  readonly ofMeasures: readonly ResultColumns[];
  /** What is not there yet, left to right. */
  readonly added: readonly AddedColumn[];
}

export type ResultColumns = Partial<Readonly<Record<ResultColumn, number>>>;

/** A column that is added; `measure` names the one of several that it is of. */
export interface AddedColumn {
  readonly role: ResultColumn;
  readonly column: number;
  readonly measure?: string;
}

const PLACES_OF_THEIR_OWN: ResultLayout = { columns: {}, ofMeasures: [], added: [] };

const HEADINGS: Readonly<Record<ResultColumn, MessageId>> = {
  actual: 'role.actual',
  rate: 'role.rate',
  status: 'role.status',
  light: 'compute.heading.light',
};

/** What Attain calls a column that it adds; where several measures stand side by side, with the name of one. */
export function resultHeading(role: ResultColumn, language: Language, measure?: string): string {
  const word = render(message(HEADINGS[role]), language);
  return measure === undefined ? word : `${measure} ${word}`;
}

/** The cell of an indicator's result; `null` where the table has no place for it. */
export function resultCell(
  { columns, ofMeasures }: ResultLayout,
  { record, rows }: Pick<Indicator, 'record' | 'rows'>,
  role: ResultColumn,
): CellAddress | null {
  const column = (record.measure === undefined ? columns : ofMeasures[record.measure])?.[role];
  const [field] = role === 'light' ? [] : (record.fields[role] ?? []);
  // 達成率：95%: a result written there would take the label away, and 目標：12場⏎實際：10場 the target.
  const isPartOfCell = field !== undefined && isPart(field);
  if (column !== undefined) {
    return isPartOfCell && field.cell.column === column ? null : { row: rows.first, column };
  }
  return field && !isPartOfCell ? field.cell : null;
}

/** Finds or makes room for the result columns; `null` when the grid ends before there is room. */
export function layoutOf(snapshot: SheetSnapshot, table: ReportTable, scheme: Scheme): ResultLayout | null {
  if (!rolesInColumns(table.shape)) return PLACES_OF_THEIR_OWN;
  const wanted = RESULT_COLUMNS.filter((role) => role !== 'light' || scheme.lights.shown);
  const groups: readonly Group[] = table.measures ?? [{ columns: table.columns }];
  const existing = groups.map((group) => existingColumns(snapshot, table, group));
  const missing = groups.flatMap(({ name }, index) =>
    wanted.filter((role) => existing[index]?.[role] === undefined).map((role) => ({ role, name, index })),
  );
  const first = firstFreeColumn(snapshot, table, missing.length);
  if (first === null) return null;
  const columns = existing.map((own, index) => {
    const found = wanted.flatMap((role): readonly [ResultColumn, number][] => {
      const at = missing.findIndex((one) => one.index === index && one.role === role);
      return [[role, own[role] ?? first + at]];
    });
    return Object.fromEntries(found);
  });
  return {
    columns: columns[0] ?? {},
    ofMeasures: table.measures ? columns : [],
    added: missing.map(({ role, name }, index) => ({
      role,
      column: first + index,
      ...(name === undefined ? {} : { measure: name }),
    })),
  };
}

/** The columns of the whole table, or of one of its measures. */
interface Group {
  readonly name?: string;
  readonly columns: ColumnRoles;
}

function existingColumns(
  snapshot: SheetSnapshot,
  table: ReportTable,
  { name, columns: { actual, rate, status } }: Group,
): Readonly<Record<ResultColumn, number | undefined>> {
  return { actual, rate, status, light: lightColumn(snapshot, table, name) };
}

/** The Excel table object that the report stands in, if it stands in one. */
export function tableObjectOf(snapshot: SheetSnapshot, table: ReportTable): TableObject | undefined {
  return snapshot.tables.find(({ range }) => overlaps(range, table.address));
}

/** A column of lights has no role of its own: it is known by the heading that Attain gives it. */
function lightColumn(
  snapshot: SheetSnapshot,
  table: ReportTable,
  measure: string | undefined,
): number | undefined {
  const headings = (['zh-TW', 'en'] as const).map((language) => resultHeading('light', language, measure));
  const taken = Object.values(table.columns);
  const used = usedRange(snapshot);
  for (let column = table.address.left; used && column <= used.right; column++) {
    const heading = textAt(snapshot, { row: table.headerRow, column }).trim();
    if (!taken.includes(column) && headings.includes(heading)) return column;
  }
  return undefined;
}

/** The first of `count` neighbouring columns right of the table that are empty over its whole height. */
function firstFreeColumn(snapshot: SheetSnapshot, table: ReportTable, count: number): number | null {
  const own = tableObjectOf(snapshot, table)?.range;
  const extent = {
    top: Math.min(table.address.top, table.headerRow, own?.top ?? table.headerRow),
    bottom: Math.max(table.address.bottom, own?.bottom ?? 0),
  };
  let first = Math.max(table.address.right, own?.right ?? 0) + 1;
  for (let column = first; column - first < count; column++) {
    if (column >= MAX_COLUMNS) return null;
    if (!isFree(snapshot, { ...extent, left: column, right: column })) first = column + 1;
  }
  return first;
}

function isFree(snapshot: SheetSnapshot, range: RangeAddress): boolean {
  if (snapshot.tables.some((object) => overlaps(object.range, range))) return false;
  if (snapshot.merges !== 'unknown' && snapshot.merges.some((merge) => overlaps(merge, range))) return false;
  for (let row = range.top; row <= range.bottom; row++) {
    if (valueAt(snapshot, { row, column: range.left }) !== '') return false;
  }
  return true;
}

function overlaps(a: RangeAddress, b: RangeAddress): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
