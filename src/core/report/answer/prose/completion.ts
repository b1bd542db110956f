import { dateQuantity } from '../../../quantity/dates';
import { isoOf } from '../../../quantity/due';
import type { Period } from '../../../quantity/periods';
import type { FoundQuantity, Quantity, Span } from '../../../quantity/quantity';
import { within } from '../../../reading/clause';

const DONE =
  /完[成工]|竣工|啟用|上線|實施|公告|通過|開[館幕放]|opened|completed|finished|launched|published|adopted/i;
const PLANNED = /預[定計]|原[定訂]|目標|planned|\bdue\b|target/i;
const PROGRESS = /進度|progress|完成/i;
const CLAUSE_MARKS = /[,，。;\n]/;

/** The text in which a day of completion is looked for. */
export interface CompletionSearch {
  readonly plain: string;
  readonly span: Span;
  readonly periods: readonly Period[];
  readonly quantities: readonly FoundQuantity[];
  readonly reportYear: number | null;
}

/** The day (or month) on which something was done, else how far it has come; `undefined` when neither is said. */
export function findCompletion(
  search: CompletionSearch,
): { readonly quantity: Quantity; readonly span: Span } | undefined {
  const { plain, span, periods, reportYear } = search;
  for (const period of periods) {
    if (period.month === null || period.span.start < span.start || period.span.end > span.end) continue;
    const iso = isoOf(period, reportYear);
    const isAlone =
      plain.slice(span.start, span.end).trim() === plain.slice(period.span.start, period.span.end);
    const words = clauseRound(plain, period.span);
    if (iso === null || !(isAlone || (DONE.test(words) && !PLANNED.test(words)))) continue;
    const quantity = dateQuantity(iso);
    if (quantity) return { quantity, span: period.span };
  }
  const progress = within(search.quantities, span).find(
    ({ unit, span: at }) =>
      unit.dimension === 'percent' && PROGRESS.test(plain.slice(Math.max(0, at.start - 16), at.end + 16)),
  );
  return progress && { quantity: progress, span: progress.span };
}

/** The clause that a place stands in, of 24 characters on either side at most. */
function clauseRound(plain: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < 24 && !CLAUSE_MARKS.test(plain.charAt(start - 1))) start--;
  let end = span.end;
  while (end < plain.length && end - span.end < 24 && !CLAUSE_MARKS.test(plain.charAt(end))) end++;
  return plain.slice(start, end);
}
