import { message } from '../../language/message';
import type { Problem } from '../finding';
import { changedUnit } from '../lastYear/changedUnit';
import { pairProblem } from '../lastYear/problems';
import type { IndicatorRule } from '../rule';

/** Finds targets that count another thing than last year's, without the row saying so. */
export const rule: IndicatorRule = {
  name: 'unit-changed',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(dossier);
    const changed = pair && changedUnit(pair);
    if (!changed) return;
    const { now, last } = changed;
    const units = { unit: now.value.unit.text, other: last.value.unit.text };
    yield pairProblem(report, pair, { now: now.evidence, last: last.evidence }, (slots) =>
      message('unit-changed.found', { ...slots, ...units }),
    );
  },
};
