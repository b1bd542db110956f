import { message } from '../../../language/message';
import { columnsOf } from '../../../layout/hiddenReasons';
import { columnName } from '../../../sheet/address';
import type { Problem } from '../../engine/finding';
import type { TableRule } from '../../engine/rule';

/** How many columns are named; the count says how many there are. */
const MOST_NAMED = 12;

/** Finds columns that somebody hid and that are read all the same: nobody who looks sees those figures. */
export const rule: TableRule = {
  name: 'hidden-column-read',
  severity: 'info',
  fixable: false,
  scope: 'table',
  *check({ snapshot: { hiddenColumns }, readings }): Iterable<Problem> {
    if (hiddenColumns.size === 0) return;
    const read = new Set(readings.flatMap(({ indicator: { record } }) => columnsOf(record)));
    const hidden = [...read].filter((column) => hiddenColumns.has(column)).sort((a, b) => a - b);
    const [first] = hidden;
    const cell = readings
      .flatMap(({ indicator: { record } }) => Object.values(record.fields).flat())
      .map((field) => field.cell)
      .find(({ column }) => column === first);
    if (!cell) return;
    const names = hidden.map(columnName);
    const named = names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? '…' : '');
    const slots = { count: hidden.length, columns: named };
    yield { message: message('hidden-column-read.found', slots), at: { cell, start: 0, end: 0, quote: '' } };
  },
};
