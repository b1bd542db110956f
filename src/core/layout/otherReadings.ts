import { message, type Message } from '../language/message';
import { columnName, type RangeAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { detectTables } from './findTables';
import { gridOf } from './grid';
import { isTable } from './list/listHeader';
import type { ColumnRole, ColumnRoles } from './roles';
import { rolesInColumns, type ReportTable } from './table';
import type { LayoutWish, SaidColumns } from './wish';

/** Another way to read a table, which its headings or cells allow as well. */
export interface OtherReading {
  readonly what: Message;
  readonly wish: LayoutWish;
}

/** The roles over which headings leave a doubt that changes figures or verdicts. */
const DOUBTFUL: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'status', 'rate', 'narrative']);
const MOST = 2;

/** The other readings of a table: a heading's second meaning, or roles in rows instead of columns. Few, best first. */
export function otherReadings(
  snapshot: SheetSnapshot,
  table: ReportTable,
  wish: LayoutWish,
): readonly OtherReading[] {
  return [...otherShape(snapshot, table, wish), ...secondMeanings(snapshot, table, wish)].slice(0, MOST);
}

function otherShape(snapshot: SheetSnapshot, table: ReportTable, wish: LayoutWish): readonly OtherReading[] {
  const other: LayoutWish = {
    ...wish,
    mapping: null,
    rolesIn: rolesInColumns(table.shape) ? 'rows' : 'columns',
  };
  const found = detectTables(snapshot, other).find(
    ({ address, records }) => records.length > 0 && overlaps(address, table.address),
  );
  return found ? [{ what: message(`reading.shape.${found.shape}`), wish: other }] : [];
}

const overlaps = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function secondMeanings(
  snapshot: SheetSnapshot,
  { shape, columns, headerRow, period }: ReportTable,
  wish: LayoutWish,
): readonly OtherReading[] {
  const grid = gridOf(snapshot);
  if (!grid || shape !== 'list') return [];
  return [...DOUBTFUL].flatMap((role) => {
    const column = columns[role];
    const meanings = column === undefined ? [] : (grid.heading(headerRow, column)?.roles ?? []);
    return meanings.flatMap((other): readonly OtherReading[] => {
      if (column === undefined || other === role || !DOUBTFUL.has(other)) return [];
      if (!isTable(exchanged(columns, role, other))) return [];
      const said: SaidColumns = { ...wish.mapping?.columns, [other]: column, [role]: columns[other] ?? null };
      const slots = { column: columnName(column), role: message(`role.${other}`) };
      return [
        {
          what: message('reading.column', slots),
          wish: { ...wish, period: wish.period ?? period, mapping: { headerRow, columns: said } },
        },
      ];
    });
  });
}

/** Two roles with each other's columns. */
export function exchanged(columns: ColumnRoles, a: ColumnRole, b: ColumnRole): ColumnRoles {
  const { [a]: ofA, [b]: ofB, ...rest } = columns;
  return {
    ...rest,
    ...(ofB === undefined ? {} : { [a]: ofB }),
    ...(ofA === undefined ? {} : { [b]: ofA }),
  };
}
