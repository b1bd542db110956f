import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { definitionChange } from '../../lastYear/definitionChange';
import { pairProblem } from '../../lastYear/problems';
import { saysDefinitionChanged } from '../../lastYear/statedReasons';
import type { IndicatorRule } from '../../engine/rule';

/** Finds definitions whose formula or threshold is not last year's, without the row saying so. */
export const rule: IndicatorRule = {
  name: 'definition-changed',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(reading);
    const change = pair && definitionChange(pair);
    if (!change) return;
    const { kind } = change;
    if (kind === 'words' || saysDefinitionChanged(reading)) return;
    yield pairProblem(report, pair, change, (slots) => message(`definition-changed.${kind}`, slots));
  },
};
