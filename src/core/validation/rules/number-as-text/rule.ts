import { message } from '../../../language/message';
import type { ColumnRole } from '../../../layout/roles';
import { formulaAt, valueAt } from '../../../sheet/snapshot';
import { readable } from '../../../text/readable';
import { indicatorCells, type TableCell, wholeCell } from '../../cells/tableCells';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { ReportFile } from '../../engine/reportFile';
import { PAUSE, type TableProblem, type TableRule } from '../../engine/rule';

/** The columns that people calculate with. */
const NUMERIC = ['weight', 'baseline', 'target', 'actual', 'rate'] as const;
/** What is longer, markup included, is no number. */
const LONGEST = 400;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?%?$/;

interface FilledCell extends TableCell {
  readonly holds: 'number' | 'number as text' | 'other';
}

/** Finds numbers stored as text in a column that otherwise holds numbers. */
export const rule: TableRule = {
  name: 'number-as-text',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check(report): Iterable<TableProblem | typeof PAUSE> {
    /** Of each column, by how many the cells that hold numbers outnumber the others. */
    const surplus = new Map<ColumnRole, number>();
    const rows: (readonly FilledCell[])[] = [];
    for (const reading of report.readings) {
      const cells = filledCells(reading, report);
      rows.push(cells);
      for (const { role, holds } of cells)
        surplus.set(role, (surplus.get(role) ?? 0) + (holds === 'number' ? 1 : -1));
      yield PAUSE;
    }
    for (const cells of rows) {
      for (const { role, cell, indicator, holds } of cells) {
        if (holds !== 'number as text' || (surplus.get(role) ?? 0) < 0) continue;
        const at = wholeCell(report.snapshot, cell);
        yield { message: message('number-as-text.found', { quote: at.quote.trim() }), at, indicator };
      }
      yield PAUSE;
    }
  },
};

/** The cells of one indicator that hold something, in the columns that people calculate with. */
const filledCells = ({ indicator }: IndicatorReading, report: ReportFile): readonly FilledCell[] =>
  indicatorCells(indicator, NUMERIC)
    .filter(({ cell }) => valueAt(report.snapshot, cell) !== '')
    .map((cell) => ({ ...cell, holds: kindOf(cell, report) }));

function kindOf({ cell }: TableCell, { snapshot, owned }: ReportFile): FilledCell['holds'] {
  const value = valueAt(snapshot, cell);
  if (typeof value === 'number') return 'number';
  const isTyped = formulaAt(snapshot, cell) === undefined && owned(cell) === undefined;
  const isShort = typeof value === 'string' && value.length <= LONGEST;
  const isNumber = isShort && isTyped && NUMBER.test(readable(value).plain.trim());
  return isNumber ? 'number as text' : 'other';
}
