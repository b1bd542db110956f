import { message } from '../../../language/message';
import { fieldCell } from '../../../layout/table';
import { columnName } from '../../../sheet/address';
import { textAt } from '../../../sheet/snapshot';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import type { TableRule } from '../../engine/rule';

/** Finds tables whose results are all of another period than their targets: nothing can be compared. */
export const rule: TableRule = {
  name: 'result-of-other-period',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check(report): Iterable<Problem> {
    const { otherResults } = report.table;
    const at = otherResults && firstResult(report, otherResults.columns);
    if (!otherResults || !at) return;
    const { columns, period } = otherResults;
    const [first = 0, last = first] = [columns[0], columns.at(-1)];
    const named = first === last ? columnName(first) : `${columnName(first)}–${columnName(last)}`;
    const kind = period.part.kind === 'year' ? 'year' : 'parts';
    yield { message: message(`result-of-other-period.${kind}`, { columns: named }), at };
  },
};

/** The first result that stands in one of the columns. */
function firstResult(
  { snapshot, table: { records } }: ReportFile,
  columns: readonly number[],
): Problem['at'] | undefined {
  for (const record of records) {
    const row = fieldCell(record, 'target')?.row ?? record.rows.first;
    for (const column of columns) {
      const quote = textAt(snapshot, { row, column });
      if (quote.trim() !== '') return { cell: { row, column }, start: 0, end: quote.length, quote };
    }
  }
  return undefined;
}
