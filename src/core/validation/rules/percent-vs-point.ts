import { message } from '../../language/message';
import { findQuantities } from '../../quantity/scan';
import { HUNDRED } from '../../quantity/decimal';
import { locate, type SourceText } from '../../report/sourceText';
import { amount, figure, percent } from '../arithmetic';
import { mistakenChanges, type MistakenChange } from '../claims/percentPoints';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';

/** Finds differences of percentages that are written with %, and relative changes that are called points. */
export const rule: IndicatorRule = {
  name: 'percent-vs-point',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ narrative, plain, quantities, indicator }): Iterable<Problem> {
    for (const mistaken of mistakenChanges(plain, quantities)) yield problem(mistaken, narrative);
    const { actual } = indicator.fields;
    if (!actual) return;
    for (const mistaken of mistakenChanges(actual.plain, findQuantities(actual.plain)))
      yield problem(mistaken, actual);
  },
};

function problem(mistaken: MistakenChange, source: SourceText): Problem {
  const { change, higher, lower } = mistaken;
  const at = locate(source, change.span.start, change.span.end);
  return {
    message: message(`percent-vs-point.${mistaken.is}`, { quote: at.quote, value: figure(change.value) }),
    at,
    arithmetic: arithmeticOf(mistaken),
    related: [higher, lower].map(({ span }) => locate(source, span.start, span.end)),
  };
}

function arithmeticOf({ higher, lower, base, is }: MistakenChange): string {
  const difference = higher.value.minus(lower.value);
  const shown = `${amount(higher)} − ${amount(lower)}`;
  if (is === 'points') return `${shown} = ${figure(difference)}`;
  return `(${shown}) ÷ ${amount(base)} = ${percent(difference.div(base.value).times(HUNDRED))}`;
}
