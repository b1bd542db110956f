import { allMatches } from '../../../text/allMatches';
import { message } from '../../../language/message';
import { joinCells, locate } from '../../../report/sourceText';
import { valueAt } from '../../../sheet/snapshot';
import { indicatorCells } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { MAY_HOLD, PLACEHOLDER } from './vocabulary';

/** Finds words that hold a place for what is still to be written. */
export const rule: IndicatorRule = {
  name: 'placeholder-left',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ indicator }, report): Iterable<Problem> {
    for (const { cell } of indicatorCells(indicator)) {
      const raw = valueAt(report.snapshot, cell);
      if (typeof raw !== 'string' || !MAY_HOLD.test(raw)) continue;
      const source = joinCells([{ cell, raw }]);
      for (const match of allMatches(PLACEHOLDER, source.plain)) {
        const at = locate(source, match.index, match.index + match[0].length);
        yield { message: message('placeholder-left.found', { quote: at.quote }), at };
      }
    }
  },
};
