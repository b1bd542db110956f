import { message } from '../../language/message';
import { formulaAt, valueAt } from '../../sheet/snapshot';
import { readable } from '../../text/readable';
import { tableCells, type TableCell } from '../cells/tableCells';
import { wholeCell } from '../cells/wholeCell';
import type { Problem } from '../finding';
import type { ReportFile } from '../reportFile';
import type { TableRule } from '../rule';

/** The columns that people calculate with. */
const NUMERIC = ['weight', 'baseline', 'target', 'actual', 'rate'] as const;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?%?$/;

/** Finds numbers stored as text in a column that otherwise holds numbers. */
export const rule: TableRule = {
  name: 'number-as-text',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check(report): Iterable<Problem & { readonly indicator: number }> {
    const cells = [...tableCells(report)];
    for (const role of NUMERIC) {
      const filled = cells.filter((cell) => cell.role === role && valueAt(report.snapshot, cell.cell) !== '');
      const numbers = filled.filter(({ cell }) => typeof valueAt(report.snapshot, cell) === 'number').length;
      if (numbers * 2 < filled.length) continue;
      for (const { cell, indicator } of filled.filter((candidate) => isNumberAsText(candidate, report))) {
        const at = wholeCell(report.snapshot, cell);
        yield { message: message('number-as-text.found', { quote: at.quote.trim() }), at, indicator };
      }
    }
  },
};

function isNumberAsText({ cell }: TableCell, { snapshot, owned }: ReportFile): boolean {
  const value = valueAt(snapshot, cell);
  const isTyped = formulaAt(snapshot, cell) === undefined && owned(cell) === undefined;
  return typeof value === 'string' && isTyped && NUMBER.test(readable(value).plain.trim());
}
