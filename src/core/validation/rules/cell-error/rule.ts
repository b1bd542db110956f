import { message, type Message } from '../../../language/message';
import { formulaAt, isCellError, valueAt } from '../../../sheet/snapshot';
import { indicatorCells, wholeCell } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds cells that show one of Excel's errors. */
export const rule: IndicatorRule = {
  name: 'cell-error',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check({ indicator }, report): Iterable<Problem> {
    for (const { cell } of indicatorCells(indicator)) {
      if (!isCellError(valueAt(report.snapshot, cell))) continue;
      const at = wholeCell(report.snapshot, cell);
      const formula = formulaAt(report.snapshot, cell);
      const reason = reasonOf(at.quote);
      yield {
        message:
          formula === undefined
            ? message('cell-error.found', { quote: at.quote, reason })
            : message('cell-error.formula', { quote: at.quote, reason, formula }),
        at,
      };
    }
  },
};

function reasonOf(error: string): Message {
  switch (error) {
    case '#REF!':
      return message('cell-error.reference');
    case '#DIV/0!':
      return message('cell-error.zero');
    case '#N/A':
      return message('cell-error.nothing');
    case '#VALUE!':
      return message('cell-error.value');
    case '#NAME?':
      return message('cell-error.name');
    default:
      return message('cell-error.other');
  }
}
