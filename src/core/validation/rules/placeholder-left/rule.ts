import { allMatches } from '../../../text/allMatches';
import { message } from '../../../language/message';
import { joinCells, locate } from '../../../report/sourceText';
import { valueAt } from '../../../sheet/snapshot';
import { indicatorCells } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

const UNIT = '(?:%|百分點|件|人次|人|名|次|場|家|國|戶|份|處|項|萬|億|元|年|月|日|小時)';
/** 待補, 【請補充…】, TBD; and XX or ○○ where a figure belongs (陳○○ is a name that was made unreadable). */
const PLACEHOLDER = new RegExp(
  `【請補充[^】]{0,60}】?|待補充?|待確認|待填報?|尚待統計|(?<![A-Za-z])(?:TBD|TBC|TODO)(?![A-Za-z])|\\?\\?\\?|(?<![A-Za-z○◯＿_])(?:X{2,12}|○{2,12}|◯{2,12}|O{2,12}|＿{2,40}|_{2,40})(?=\\s?${UNIT})`,
  'g',
);

/** Something of a placeholder in either width, or an entity that may be it: a quick look before cells are read. */
const MAY_HOLD = /[【待？?○◯Ｘ＿Ｏ＆&Ｔ]|XX|OO|__|TBD|TBC|TODO/;

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
