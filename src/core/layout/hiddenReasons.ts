import { message, type Message } from '../language/message';
import { columnName } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { fieldCell, type IndicatorRecord } from './table';

/** Says which rows and columns are read although nobody sees them. */
export function hiddenReasons(
  { hiddenRows, hiddenColumns }: SheetSnapshot,
  records: readonly IndicatorRecord[],
): readonly Message[] {
  const rows = hiddenRows.size === 0 ? [] : hiddenAmong(records.map(rowOf), hiddenRows);
  const columns = hiddenColumns.size === 0 ? [] : hiddenAmong(records.flatMap(columnsOf), hiddenColumns);
  return [
    ...(rows.length === 0
      ? []
      : [
          message('reading.hidden-rows', {
            count: rows.length,
            rows: rows.map((row) => row + 1).join('、'),
          }),
        ]),
    ...(columns.length === 0
      ? []
      : [
          message('reading.hidden-columns', {
            count: columns.length,
            columns: columns.map(columnName).join('、'),
          }),
        ]),
  ];
}

/** The row of an indicator's figures. */
export const rowOf = (record: IndicatorRecord): number =>
  fieldCell(record, 'target')?.row ?? record.rows.first;

/** The columns that an indicator is read from. */
export const columnsOf = ({ fields }: IndicatorRecord): readonly number[] =>
  Object.values(fields).flatMap((cells) => cells.map(({ cell }) => cell.column));

const hiddenAmong = (read: readonly number[], hidden: ReadonlySet<number>): readonly number[] =>
  [...new Set(read)].filter((one) => hidden.has(one)).sort((a, b) => a - b);
