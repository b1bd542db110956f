import { HUNDRED } from '../../../quantity/decimal';
import { shownPercent } from '../../../achievement/shownRate';
import type { Scheme } from '../../../achievement/scheme';
import { message } from '../../../language/message';
import { quotient } from '../../figures/arithmetic';
import type { HeldRate, IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds rates that stand in the field of the result, where the result itself is then missing. */
export const rule: IndicatorRule = {
  name: 'rate-in-actual-field',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  ahead: ['resultField'],
  *check(reading, report): Iterable<Problem> {
    const held = reading.heldRate;
    if (!held) return;
    const { actual, target } = reading.indicator;
    const { at } = held;
    const slots = { quote: at.quote };
    const related = [
      held.of ? reading.quote(held.of.span) : (actual?.operands?.current.evidence ?? actual?.evidence),
      actual?.operands?.base.evidence,
      target?.evidence,
    ].filter((place) => place !== undefined);
    const arithmetic = arithmeticOf(reading, held, report.scheme);
    yield {
      message:
        held.why === 'computed' && actual
          ? message('rate-in-actual-field.computed', {
              ...slots,
              actual: shownPercent(actual.quantity.value, report.scheme),
            })
          : message(
              held.why === 'impossible' ? 'rate-in-actual-field.impossible' : 'rate-in-actual-field.count',
              slots,
            ),
      at,
      related,
      ...(arithmetic === null ? {} : { arithmetic }),
    };
  },
};

/** `9 ÷ 11 = 81.82%; 81.8182% ÷ 80% = 102.27%`: what is divided further keeps the digits that its quotient needs. */
function arithmeticOf(
  { indicator, assessment }: IndicatorReading,
  { of }: HeldRate,
  scheme: Scheme,
): string | null {
  const { actual, target } = indicator;
  if (of && target) {
    const expected = of.value.div(target.value.value).times(HUNDRED);
    return quotient('achievement', [of, target.value], expected, scheme);
  }
  if (!actual || !target || !assessment.rate) return null;
  const rate = quotient('achievement', [actual.quantity, target.value], assessment.rate, scheme);
  const { operands } = actual;
  if (operands?.form !== 'share') return rate;
  const { current, base } = operands;
  return `${quotient('share', [current.value, base.value], actual.quantity.value, scheme)}; ${rate}`;
}
