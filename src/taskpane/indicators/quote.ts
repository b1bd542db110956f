import type { Evidence } from '../../core/report/evidence';
import type { Indicator } from '../../core/report/indicator';
import type { Span } from '../../core/quantity/quantity';
import type { SourcePart, SourceText } from '../../core/report/sourceText';
import { sameCell } from '../../core/sheet/address';
import { sectionsAt } from './sections';

/** A figure among the words that it was read from. */
export interface Quote {
  readonly before: string;
  /** The figure itself, as it stands in the cell. */
  readonly figure: string;
  readonly after: string;
}

/** A quote keeps to its sentence, and to about this many characters on either side. */
const BEFORE = 40;
const AFTER = 24;

/** The sentence that a figure stands in, in readable text. */
export function quoteOf(indicator: Indicator, evidence: Evidence): Quote {
  const place = placeOf(indicator, evidence);
  if (!place) return { before: '', figure: evidence.quote, after: '' };
  const { plain } = place.source;
  const bounds = boundsOf(indicator, place);
  return {
    before: sentenceBefore(plain.slice(bounds.start, place.start)),
    figure: /[<&]/.test(evidence.quote) ? plain.slice(place.start, place.end) : evidence.quote,
    after: sentenceAfter(plain.slice(place.end, bounds.end)),
  };
}

/** A quote does not run over into the next section of the narrative. */
function boundsOf({ fields, outline }: Indicator, { source, start, end }: Place): Span {
  const whole = { start: 0, end: source.plain.length };
  if (source !== fields.narrative) return whole;
  const body = sectionsAt(outline.sections, start).at(-1)?.body ?? whole;
  return { start: Math.min(body.start, start), end: Math.max(body.end, end) };
}

export interface Place {
  readonly source: SourceText;
  /** Half-open span in the source's readable text. */
  readonly start: number;
  readonly end: number;
}

/** Where a piece of evidence stands in the joined, readable text of its field. */
export function placeOf(indicator: Indicator, { cell, start, end }: Evidence): Place | undefined {
  for (const source of Object.values(indicator.fields)) {
    const part = source.parts.find((candidate) => sameCell(candidate.cell, cell));
    if (part) return { source, start: readable(part, start), end: readable(part, end) };
  }
  return undefined;
}

/** An offset of the cell's own text as one of the joined text. */
function readable(part: SourcePart, raw: number): number {
  const { offsets, plain } = part.text;
  let at = 0;
  while (at < plain.length && (offsets[at] ?? raw) < raw) at++;
  return part.start + at;
}

function sentenceBefore(text: string): string {
  const sentence = text.slice(lastBreak(text));
  return sentence.length > BEFORE ? `…${sentence.slice(-BEFORE)}` : sentence.trimStart();
}

function lastBreak(text: string): number {
  return Math.max(...Array.from('。;；\n', (mark) => text.lastIndexOf(mark))) + 1;
}

function sentenceAfter(text: string): string {
  const end = text.search(/[。;；\n]/);
  const sentence = end < 0 ? text : text.slice(0, end + 1).trimEnd();
  return sentence.length > AFTER ? `${sentence.slice(0, AFTER)}…` : sentence;
}
