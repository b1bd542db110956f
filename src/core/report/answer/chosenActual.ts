import { message, type Message } from '../../language/message';
import type { FoundQuantity, Span } from '../../quantity/quantity';
import type { Actual, Rival } from '../indicator';
import { locate, type SourceText } from '../sourceText';

/** An actual; or where there is none, the figures that may be it, and what is missing. */
export interface ChosenActual {
  readonly actual: Actual | null;
  readonly undecided: readonly Rival[];
  readonly gaps: readonly Message[];
}

/** No actual, because several figures of a text may be it: a person has to say which. */
export function undecidedAmong(source: SourceText, figures: readonly FoundQuantity[]): ChosenActual {
  const undecided = figures.map((value): Rival => ({
    value,
    evidence: locate(source, value.span.start, value.span.end),
  }));
  const quotes = undecided.map(({ evidence }) => evidence.quote).join('、');
  return { actual: null, undecided, gaps: [message('gap.actual-undecided', { quotes })] };
}

/** Asks whether a figure is negative. */
export const signUnclear = (source: SourceText, { start, end }: Span): Message =>
  message('gap.sign-unclear', { quote: locate(source, start, end).quote });
