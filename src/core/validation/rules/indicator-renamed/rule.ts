import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import { pairProblem } from '../../lastYear/problems';
import type { IndicatorRule } from '../../engine/rule';

/** Finds indicators that are taken for one of last year under another name. */
export const rule: IndicatorRule = {
  name: 'indicator-renamed',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(reading);
    if (pair?.by !== 'likeness') return;
    const now = reading.cell('indicator') ?? reading.cell('goal');
    const last = pair.last.reading.cell('indicator') ?? pair.last.reading.cell('goal');
    if (!now || !last) return;
    yield pairProblem(report, pair, { now, last }, (slots) => message('indicator-renamed.found', slots));
  },
};
