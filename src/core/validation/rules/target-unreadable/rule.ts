import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { isUndecided } from '../../../reading/undecided';
import { PLACEHOLDER } from './vocabulary';

const LONGEST_QUOTE = 40;

/** Finds targets in words that state neither a number nor a date. */
export const rule: IndicatorRule = {
  name: 'target-unreadable',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const { gaps } = reading.indicator;
    const at = reading.cell('target');
    if (!at || !gaps.some(({ id }) => id === 'gap.target-unreadable') || PLACEHOLDER.test(at.quote)) return;
    const plain = reading.indicator.fields.target?.plain ?? '';
    if (isUndecided(plain) || reading.assessment.met !== null) return;
    const quote = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
    yield { message: message('target-unreadable.found', { quote }), at };
  },
};
