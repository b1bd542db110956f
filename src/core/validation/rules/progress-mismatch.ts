import { message } from '../../language/message';
import { findQuantities } from '../../quantity/scan';
import { locate, type SourceText } from '../../report/sourceText';
import type { Problem } from '../finding';
import { readLeads, type Lead } from '../progress/leads';
import { wrongLead } from '../progress/wrongLead';
import type { IndicatorRule } from '../rule';

/** Finds leads and lags of progress that the planned and the actual progress beside them do not give. */
export const rule: IndicatorRule = {
  name: 'progress-mismatch',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check({ narrative, quantities, indicator }): Iterable<Problem> {
    for (const lead of readLeads(narrative.plain, quantities)) yield* problems(lead, narrative);
    const { actual } = indicator.fields;
    if (!actual) return;
    for (const lead of readLeads(actual.plain, findQuantities(actual.plain))) yield* problems(lead, actual);
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
