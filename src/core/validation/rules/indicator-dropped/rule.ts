import { message } from '../../../language/message';
import { wholeCell } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import { inLastYear } from '../../lastYear/lastYear';
import type { TableRule } from '../../engine/rule';

/** So many names are told; the places of all stand with the finding. */
const MOST_NAMED = 5;

/** Finds the indicators of last year that this year's workbook does not have any more. */
export const rule: TableRule = {
  name: 'indicator-dropped',
  severity: 'info',
  fixable: false,
  scope: 'table',
  *check({ snapshot, table, lastYear }): Iterable<Problem> {
    if (!lastYear || lastYear.dropped.length === 0) return;
    const { dropped, workbook } = lastYear;
    const column = table.columns.indicator ?? table.columns.goal ?? table.address.left;
    const names = dropped.slice(0, MOST_NAMED).map(({ reading }) => reading.indicator.name.trim());
    yield {
      message: message(dropped.length > MOST_NAMED ? 'indicator-dropped.many' : 'indicator-dropped.found', {
        workbook,
        count: dropped.length,
        names: names.join('、'),
      }),
      at: wholeCell(snapshot, { row: table.headerRow, column }),
      elsewhere: dropped.flatMap((row) => {
        const cell = row.reading.cell('indicator') ?? row.reading.cell('goal');
        return cell ? [inLastYear(lastYear, row, cell)] : [];
      }),
    };
  },
};
