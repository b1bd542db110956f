import { message } from '../../../language/message';
import { locate, type SourceText } from '../../../report/sourceText';
import type { Problem } from '../../engine/finding';
import type { Lead } from '../../../reading/leads';
import type { IndicatorRule } from '../../engine/rule';
import { HUNDRED } from '../../../quantity/decimal';
import type { FoundQuantity } from '../../../quantity/quantity';
import { standsFor } from '../../../quantity/rounding';
import { amount, percent } from '../../figures/arithmetic';
import { distanceOf, overlaps, printedRange } from '../../figures/printedRange';

/** Finds leads and lags of progress that the planned and the actual progress beside them do not give. */
export const rule: IndicatorRule = {
  name: 'progress-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check({ tellings }): Iterable<Problem> {
    for (const { source, says } of tellings) for (const lead of says.leads) yield* problems(lead, source);
  },
};

function* problems(lead: Lead, source: SourceText): Iterable<Problem> {
  const wrong = wrongLead(source.plain, lead);
  if (!wrong) return;
  const { start, end } = lead.stated.span;
  const at = locate(source, start, end);
  yield {
    message: message(`progress-mismatch.${wrong.kind}`, { quote: at.quote }),
    at,
    arithmetic: wrong.arithmetic,
    related: [wrong.actual, wrong.planned].map(({ span }) => locate(source, span.start, span.end)),
  };
}

/** What is wrong with a lead or lag: how far it is, or which of the two it is. */
interface WrongLead {
  readonly kind: 'distance' | 'called-ahead' | 'called-behind';
  readonly planned: FoundQuantity;
  readonly actual: FoundQuantity;
  readonly arithmetic: string;
}

/** Compares a stated lead with its planned and actual progress; `null` where they give it, or are not stated. */
function wrongLead(plain: string, { stated, isAhead, planned, actual }: Lead): WrongLead | null {
  if (!planned || !actual || [stated, planned, actual].some(({ exactness }) => exactness !== 'exact'))
    return null;
  const difference = actual.value.minus(planned.value);
  const found = { planned, actual, arithmetic: minus(actual, planned) };
  const isGiven =
    overlaps(
      distanceOf(printedRange(plain, actual), printedRange(plain, planned)),
      printedRange(plain, stated),
    ) ||
    (planned.value.gt(0) && standsFor(stated, difference.abs().div(planned.value).times(HUNDRED)));
  if (!isGiven) return { ...found, kind: 'distance' };
  if (isAhead && difference.lt(0)) return { ...found, kind: 'called-ahead' };
  return !isAhead && difference.gt(0) ? { ...found, kind: 'called-behind' } : null;
}

const minus = (actual: FoundQuantity, planned: FoundQuantity): string =>
  `${amount(actual)} − ${amount(planned)} = ${percent(actual.value.minus(planned.value))}`;
