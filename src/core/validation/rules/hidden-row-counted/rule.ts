import { message } from '../../../language/message';
import { fieldCell } from '../../../layout/table';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { TableRule } from '../../engine/rule';

/** How many rows are named; the count says how many there are. */
const MOST_NAMED = 12;

/** Finds indicators in rows that somebody hid: they are read and counted like any other. */
export const rule: TableRule = {
  name: 'hidden-row-counted',
  severity: 'info',
  fixable: false,
  scope: 'table',
  *check({ snapshot, readings }): Iterable<Problem> {
    if (snapshot.hiddenRows.size === 0) return;
    const hidden = readings.filter((reading) => snapshot.hiddenRows.has(rowOf(reading)));
    const [first] = hidden;
    if (!first) return;
    const rows = hidden.map((reading) => String(rowOf(reading) + 1));
    const named = rows.slice(0, MOST_NAMED).join('、') + (rows.length > MOST_NAMED ? '…' : '');
    const place = { cell: { row: rowOf(first), column: columnOf(first) }, start: 0, end: 0, quote: '' };
    const at = first.cell('target') ?? place;
    yield { message: message('hidden-row-counted.found', { count: hidden.length, rows: named }), at };
  },
};

const rowOf = ({ indicator: { record, rows } }: IndicatorReading): number =>
  fieldCell(record, 'target')?.row ?? rows.first;

const columnOf = ({ indicator: { record } }: IndicatorReading): number =>
  fieldCell(record, 'target')?.column ?? 0;
