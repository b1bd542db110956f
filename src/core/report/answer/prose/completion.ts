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
  /** The words that say what has to be done: 6月30日前完成驗收. */
  readonly asked: string;
}

/** The day (or month) on which something was done, else how far it has come; `undefined` when neither is said. */
export function findCompletion(
  search: CompletionSearch,
): { readonly quantity: Quantity; readonly span: Span } | undefined {
  const { plain, span, periods, reportYear, asked } = search;
  for (const period of periods) {
    if (period.month === null || period.span.start < span.start || period.span.end > span.end) continue;
    const iso = isoOf(period, reportYear);
    const isAlone =
      plain.slice(span.start, span.end).trim() === plain.slice(period.span.start, period.span.end);
    const words = clauseRound(plain, period.span);
    if (iso === null || !(isAlone || (DONE.test(words) && !PLANNED.test(words)))) continue;
    if (!isAlone && isAnotherStep(words, asked)) continue;
    const quantity = dateQuantity(iso);
    if (quantity) return { quantity, span: period.span };
  }
  const progress = within(search.quantities, span).find(
    ({ unit, span: at }) =>
      unit.dimension === 'percent' && PROGRESS.test(plain.slice(Math.max(0, at.start - 16), at.end + 16)),
  );
  return progress && { quantity: progress, span: progress.span };
}

/** The steps of works and rules; the words of one mean the same. */
const STEPS: readonly RegExp[] = [
  /動工|開工/,
  /決標|發包|簽約/,
  /完工|竣工|落成|完竣/,
  /驗收/,
  /啟用|上線|開[館幕放園]|營運|通車/,
  /公告|公布|發布/,
  /送審|函送|函報|陳報|提報/,
];

/** Whether a clause tells of another step than the one that is asked for: 竣工 answers no 驗收. */
function isAnotherStep(words: string, asked: string): boolean {
  const wanted = STEPS.filter((step) => step.test(asked));
  const told = STEPS.filter((step) => step.test(words));
  return wanted.length > 0 && told.length > 0 && !told.some((step) => wanted.includes(step));
}

/** The clause that a place stands in, of 24 characters on either side at most. */
function clauseRound(plain: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < 24 && !CLAUSE_MARKS.test(plain.charAt(start - 1))) start--;
  let end = span.end;
  while (end < plain.length && end - span.end < 24 && !CLAUSE_MARKS.test(plain.charAt(end))) end++;
  return plain.slice(start, end);
}
