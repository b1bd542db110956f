import { message } from '../../language/message';
import type { Problem } from '../finding';
import { shortParts } from '../parts/shortParts';
import type { IndicatorRule } from '../rule';

/** Finds named parts that miss their own target while the total meets its. */
export const rule: IndicatorRule = {
  name: 'part-short-of-target',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const { assessment, indicator } = dossier;
    if (assessment.met !== true || indicator.direction !== 'higher') return;
    for (const { name, actual, target, arithmetic } of shortParts(dossier)) {
      yield {
        message: message('part-short-of-target.found', {
          part: name,
          quote: actual.quote,
          target: target.quote,
        }),
        at: actual,
        arithmetic,
        related: [target],
      };
    }
  },
};
