import { message } from '../../../language/message';
import { locate } from '../../../report/sourceText';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import type { Target } from '../../../quantity/target';
import type { Indicator } from '../../../report/indicator';
import type { Span } from '../../../quantity/quantity';
import { CHANGE, COUNT_NAME, COUNTED_SHARE, ENGLISH_COUNT, ENGLISH_SHARE, SHARE_NAME } from './vocabulary';

/** Finds indicators that name a count while their target is a percentage, or the reverse. */
export const rule: IndicatorRule = {
  name: 'indicator-unit-mismatch',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ indicator }): Iterable<Problem> {
    const { fields, target } = indicator;
    const named = [fields.indicator, fields.goal].find((source) => (source?.plain ?? '') !== '');
    if (!target || !named) return;
    const mismatch = nameMismatch(named.plain, fields.target?.plain ?? '', target.value, indicator);
    if (!mismatch) return;
    const at = locate(named, mismatch.span.start, mismatch.span.end);
    yield {
      message: message(`indicator-unit-mismatch.${mismatch.asks}`, {
        quote: at.quote,
        target: target.evidence.quote,
      }),
      at,
      related: [target.evidence],
    };
  },
};

/** The words of an indicator's name that its target's unit contradicts. */
interface NameMismatch {
  readonly span: Span;
  readonly asks: 'count' | 'share';
}

/** Compares what the name asks for with the target's unit; `null` where they can go together. */
function nameMismatch(
  name: string,
  targetText: string,
  target: Target,
  { measure }: Pick<Indicator, 'measure'>,
): NameMismatch | null {
  if (target.unit.dimension === 'percent') {
    const isChange = measure !== 'ratio' || CHANGE.test(name) || CHANGE.test(targetText);
    return isChange ? null : found(COUNT_NAME.exec(name) ?? ENGLISH_COUNT.exec(name), 'count');
  }
  const { dimension, name: unit } = target.unit;
  if (dimension !== 'count' || unit.includes('/') || UNITS_OF_SHARES.has(unit) || /[%％﹪]/.test(targetText))
    return null;
  return COUNTED_SHARE.test(name) ? null : found(SHARE_NAME.exec(name) ?? ENGLISH_SHARE.exec(name), 'share');
}

/** Shares can be graded and ranked as well. */
const UNITS_OF_SHARES: ReadonlySet<string> = new Set(['分', '級', '倍', '成', '次', '個']);

function found(match: RegExpExecArray | null, asks: NameMismatch['asks']): NameMismatch | null {
  return match && { span: { start: match.index, end: match.index + match[0].length }, asks };
}
