import { message } from '../language/message';
import type { Lead } from '../reading/leads';
import type { Indicator } from '../report/indicator';
import type { SourceText } from '../report/sourceText';
import { notAssessable, type Outcome } from './outcome';
import { isShare } from './units';
import { namesProgress } from './vocabulary';

/**
 * Progress whose plan is not stated, only how far it is ahead or behind (實際進度94.19%，較預計進度落後0.15個百分點):
 * met or missed without a rate. `null` where no lead is told of the result, or two that differ.
 */
export function assessLead({ actual, fields, name, year }: Indicator): Outcome | null {
  if (!actual || !isShare(actual.quantity.unit) || !namesProgress(name)) return null;
  const leads = [fields.actual, fields.narrative].flatMap((source) => (source ? leadsOf(source, year) : []));
  const [first] = leads;
  if (!first || leads.some(({ lead }) => lead.isAhead !== first.lead.isAhead)) return null;
  const isOfResult = leads.every(({ lead }) => lead.actual?.value.eq(actual.quantity.value) ?? false);
  if (!isOfResult || first.lead.stated.value.lte(0)) return null;
  const { isAhead } = first.lead;
  const note = message(isAhead ? 'achievement.note.ahead' : 'achievement.note.behind', {
    quote: first.quote,
  });
  return { ...notAssessable(null, note), met: isAhead };
}

function leadsOf(
  source: SourceText,
  year: number | null,
): readonly { readonly lead: Lead; readonly quote: string }[] {
  return source.statement(year).leads.map((lead) => {
    const { start, end } = lead.stated.span;
    return { lead, quote: source.plain.slice(Math.max(0, start - WORDS), end) };
  });
}

/** 落後 and what it is compared with stand so close before the figure. */
const WORDS = 2;
