import type { Period } from '../quantity/periods';
import type { FoundQuantity, Span } from '../quantity/quantity';

const CLAUSE_END = /[,，。;:：\n()、]/;

/** The words of its own clause that stand before a quantity, after any earlier quantity. At most 48 characters. */
export function wordsBefore(plain: string, span: Span, floor: number): string {
  let start = span.start;
  while (start > floor && span.start - start < 48 && !CLAUSE_END.test(plain.charAt(start - 1))) start--;
  return plain.slice(start, span.start);
}

/** The words of its sentence that stand before a quantity. At most 80 characters. */
export function sentenceBefore(plain: string, span: Span): string {
  let start = span.start;
  while (start > 0 && span.start - start < 80 && !/[。;\n]/.test(plain.charAt(start - 1))) start--;
  return plain.slice(start, span.start);
}

/** The words of its own clause that stand behind a quantity, up to the next one. At most 48 characters. */
export function wordsAfter(plain: string, span: Span): string {
  let end = span.end;
  while (
    end < plain.length &&
    end - span.end < 48 &&
    !CLAUSE_END.test(plain.charAt(end)) &&
    !/[\d.]/.test(plain.charAt(end))
  )
    end++;
  return plain.slice(span.end, end);
}

/** The period that a quantity belongs to: the last one named before it in the same sentence, or inside its brackets. */
export function periodOf(plain: string, span: Span, periods: readonly Period[]): Period | undefined {
  const following = periods.find((period) => period.span.start >= span.end);
  // English says it behind the figure: 48,200 in 2023.
  if (following && /^(?:\s[a-z]+){0,4}\s?(?:in |for )?$/i.test(plain.slice(span.end, following.span.start)))
    return following;
  let found: Period | undefined;
  for (const period of periods) {
    if (period.span.end > span.start) break;
    found = period;
  }
  if (!found || /[。;\n]/.test(plain.slice(found.span.end, span.start))) return undefined;
  // A year inside of closed brackets speaks of what the brackets hold: (99 年為 95 人)達成率 175%.
  const opened = plain.lastIndexOf('(', found.span.start);
  const closed = opened < 0 ? -1 : plain.indexOf(')', opened);
  return closed > found.span.end && closed < span.start ? undefined : found;
}

/** The quantities that lie inside of a span. */
export function within(quantities: readonly FoundQuantity[], span: Span): readonly FoundQuantity[] {
  return quantities.filter((quantity) => quantity.span.start >= span.start && quantity.span.end <= span.end);
}
