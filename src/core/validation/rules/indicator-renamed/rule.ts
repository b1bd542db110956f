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
  *check(dossier, report): Iterable<Problem> {
    const pair = report.lastYear?.pairOf(dossier);
    if (pair?.by !== 'likeness') return;
    const now = dossier.cell('indicator') ?? dossier.cell('goal');
    const last = pair.last.dossier.cell('indicator') ?? pair.last.dossier.cell('goal');
    if (!now || !last) return;
    yield pairProblem(report, pair, { now, last }, (slots) => message('indicator-renamed.found', slots));
  },
};
