import type { Span } from '../quantity/quantity';
import type { SourceText } from '../report/sourceText';
import { rawSpan } from '../text/text';
import type { CellAddress } from '../sheet/address';
import type { Language } from '../language/message';
import { kept, type Piece } from './draft';
import { renderDraft, type Traced } from './render';

/** Text of one cell that is replaced by another; half-open span of UTF-16 units in the cell's own text. */
export interface TextEdit {
  readonly cell: CellAddress;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A stretch of a readable narrative that gives way to pieces of a draft. An empty span inserts. */
export interface PieceEdit {
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/** One cell of a narrative as it was and as it is drafted, with what every figure of it rests on. */
export interface CellDraft {
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  readonly trace: readonly Traced[];
  /** Where sections are numbered: the only digits without an origin. */
  readonly numbering: readonly Span[];
}

interface RawEdit extends Span {
  readonly pieces: readonly Piece[];
}

/** Writes edits back into the cells that a narrative runs over; every other character stays as it is. */
export function applyToCells(
  source: SourceText,
  edits: readonly PieceEdit[],
  language: Language,
): { readonly cells: readonly CellDraft[]; readonly edits: readonly TextEdit[] } {
  const cells: CellDraft[] = [];
  const texts: TextEdit[] = [];
  source.parts.forEach((part, index) => {
    const own = edits
      .flatMap((edit) => inPart(source, index, edit))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: Piece[] = [];
    let done = 0;
    const keep = (end: number): void => {
      if (end <= done) return;
      const quote = part.text.raw.slice(done, end);
      pieces.push(kept({ cell: part.cell, start: done, end, quote }));
    };
    for (const edit of own) {
      if (edit.start < done) continue;
      keep(edit.start);
      pieces.push(...edit.pieces);
      done = edit.end;
      texts.push({
        cell: part.cell,
        start: edit.start,
        end: edit.end,
        replacement: renderDraft(edit.pieces, language).text,
      });
    }
    keep(part.text.raw.length);
    const { text, trace, numbering } = renderDraft(pieces, language);
    cells.push({ cell: part.cell, before: part.text.raw, after: text, trace, numbering });
  });
  return { cells, edits: texts };
}

/** The part of an edit that falls into one cell: the first cell takes the pieces, the others only lose text. */
function inPart(source: SourceText, index: number, { span, pieces }: PieceEdit): readonly RawEdit[] {
  const part = source.parts[index];
  if (!part) return [];
  if (span.start === span.end) {
    const owner = source.parts.findIndex(({ to }) => span.start <= to);
    if (owner !== index) return [];
    const at = span.start - part.start;
    // Behind a character, not before the markup that follows it.
    const place = at > 0 ? rawSpan(part.text, at - 1, at).end : 0;
    return [{ start: place, end: place, pieces }];
  }
  const from = Math.max(span.start, part.from);
  const to = Math.min(span.end, part.to);
  if (from >= to) return [];
  const isFirst = source.parts.findIndex((candidate) => span.start < candidate.to) === index;
  const raw = rawSpan(part.text, from - part.start, to - part.start);
  return [{ ...raw, pieces: isFirst ? pieces : [] }];
}
