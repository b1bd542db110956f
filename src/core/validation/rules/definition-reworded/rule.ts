import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { definitionChange } from '../../lastYear/definitionChange';
import { pairProblem } from '../../lastYear/problems';
import { saysDefinitionChanged } from '../../lastYear/statedReasons';
import type { IndicatorRule } from '../../engine/rule';

/** Finds definitions in other words than last year's, without the row saying so. */
export const rule: IndicatorRule = {
  name: 'definition-reworded',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(reading);
    if (!pair) return;
    const change = definitionChange(pair);
    if (change?.kind !== 'words' || saysDefinitionChanged(reading)) return;
    yield pairProblem(report, pair, change, (slots) => message('definition-reworded.found', slots));
  },
};
