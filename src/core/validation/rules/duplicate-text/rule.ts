import { message } from '../../../language/message';
import { isInside } from '../../../quantity/quantity';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { repeatedText } from './repeatedText';

/** A repeated clause or two is a phrase; this many ideographs are a passage. */
const LEAST_LENGTH = 40;
/** How much of the passage the message quotes. */
const QUOTED = 16;

/** Finds passages that stand twice in one narrative. */
export const rule: IndicatorRule = {
  name: 'duplicate-text',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    for (const { earlier, later, length } of repeatedText(reading.plain, LEAST_LENGTH)) {
      // The form itself asks for the target again.
      if (isInside(reading.outline.statedTarget, later)) continue;
      const at = reading.quote(later);
      const words = reading.plain.slice(later.start, later.end);
      const quote = words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
      yield {
        message: message('duplicate-text.found', { quote, length }),
        at,
        related: [reading.quote(earlier)],
      };
    }
  },
};
