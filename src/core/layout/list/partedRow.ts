import { message, type Message } from '../../language/message';
import { cellName } from '../../sheet/address';
import type { Grid } from '../grid';
import type { IndicatorRecord } from '../table';
import { fieldsIn } from './jointColumns';
import type { ListHeader } from './listHeader';
import '../wording';

type RowFields = IndicatorRecord['fields'];

/** What the joint cells of a row hold. */
interface PartedRow {
  /** Target, result, and last year's result. */
  readonly own: RowFields;
  /** What else stands in the cell: it counts where no column is of it. */
  readonly besides: RowFields;
}

const NOTHING: PartedRow = { own: {}, besides: {} };

/**
 * What a row's joint cell holds: an empty one is the place of a target that is missing, and one that cannot be told apart
 * gives neither.
 */
export function partedRow(grid: Grid, { columns, joint }: ListHeader, row: number): PartedRow {
  const { target: column, baseline: before } = columns;
  const order = column === undefined ? undefined : joint.get(column);
  if (column === undefined || order === undefined) return NOTHING;
  if (grid.isEmpty(row, column))
    return { ...NOTHING, own: { target: [{ cell: { row, column }, label: 0 }] } };
  const { target, actual, ...besides } = fieldsIn(grid, row, column, order) ?? {};
  const lastOrder = before === undefined ? undefined : joint.get(before);
  const last =
    before !== undefined && lastOrder !== undefined ? fieldsIn(grid, row, before, lastOrder) : null;
  return {
    own: {
      ...(target && actual ? { target } : {}),
      // A column of results that stands beside counts before what is told with the target.
      ...(target && actual && columns.actual === column ? { actual } : {}),
      ...(last?.actual ? { baseline: last.actual } : {}),
    },
    besides,
  };
}

/** Names the joint cells that cannot be told apart; nothing where all can. */
export function unpartedReasons(
  grid: Grid,
  { columns: { target: column }, joint }: ListHeader,
  rows: readonly { readonly first: number }[],
): readonly Message[] {
  const order = column === undefined ? undefined : joint.get(column);
  if (column === undefined || order === undefined) return [];
  const left = rows.filter(
    ({ first }) => !grid.isEmpty(first, column) && !fieldsIn(grid, first, column, order),
  );
  if (left.length === 0) return [];
  const cells = left.map(({ first }) => cellName({ row: first, column })).join('、');
  return [message('reading.unparted', { cells })];
}
