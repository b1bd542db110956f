import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

const ENDED = /[。!?;:.…」』)】"”%]$/;
/** How many characters of the end are marked. */
const TAIL = 6;

/** Finds sections that end without a full stop. */
export const rule: IndicatorRule = {
  name: 'sentence-unterminated',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    for (const { level, body, role } of reading.outline.sections) {
      if (level !== 1 || role === 'other') continue;
      const text = reading.plain.slice(body.start, body.end).trimEnd();
      if (text.trim().length < TAIL || ENDED.test(text) || !/[\u4e00-\u9fff]/.test(text)) continue;
      const end = body.start + text.length;
      const at = reading.quote({ start: end - text.slice(-TAIL).trimStart().length, end });
      yield { message: message('sentence-unterminated.found', { quote: at.quote }), at };
    }
  },
};
