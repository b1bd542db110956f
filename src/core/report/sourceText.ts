import { findPeriods, type Period } from '../quantity/periods';
import type { FoundQuantity, Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import { within } from '../reading/clause';
import { Statement } from '../reading/statement';
import { firstIndex } from '../text/firstIndex';
import { unitsOf } from '../text/nearby';
import { beginsNumbered } from '../text/numbering';
import { rawSpan, type Text } from '../text/text';
import { readable } from '../text/readable';
import type { CellAddress } from '../sheet/address';
import type { Evidence } from './evidence';

/** One cell's part of a text that may run over several cells. */
export interface SourcePart {
  readonly cell: CellAddress;
  readonly text: Text;
  /** Where `text.plain[0]` would stand in the joined text; negative or overlapping when its margin was cut. */
  readonly start: number;
  /** Half-open range of the joined text that comes from this part. */
  readonly from: number;
  readonly to: number;
}

/** A text whose figures are looked for once, when they are first asked for. */
export class Piece {
  private figures: readonly FoundQuantity[] | undefined = undefined;

  /** `from`: the text that it is part of, and whose figures are its own; it is read anyway. */
  constructor(
    readonly plain: string,
    private readonly from?: { readonly whole: Piece; readonly span: Span },
  ) {}

  /** Every quantity of the text, in order. */
  get quantities(): readonly FoundQuantity[] {
    return (this.figures ??= this.from
      ? figuresIn(this.from.whole.quantities, this.from.span)
      : findQuantities(this.plain));
  }
}

/** The figures inside of a span, at their places in it. */
const figuresIn = (figures: readonly FoundQuantity[], span: Span): readonly FoundQuantity[] =>
  within(figures, span).map((quantity) => ({
    ...quantity,
    span: { start: quantity.span.start - span.start, end: quantity.span.end - span.start },
  }));

/** What stands right before and behind a part that is read on its own. */
const BEGINS = unitsOf(':。;\n');
const ENDS = unitsOf('。;\n');

/**
 * What a field of an indicator says, read through markup and over continuation rows. Its figures and times are looked
 * for once, when they are first asked for: whoever asks for them asks here.
 */
export class SourceText extends Piece {
  private pieces: Map<string, Piece> | undefined = undefined;
  private told: { readonly year: number | null; readonly says: Statement } | undefined = undefined;
  private times: { readonly year: number | null; readonly found: readonly Period[] } | undefined = undefined;

  constructor(
    /** The readable text: markup gone, widths normalised, the parts joined. */
    plain: string,
    readonly parts: readonly SourcePart[],
  ) {
    super(plain);
  }

  /** A part of the text that is read as if it stood alone: the same part is always the same piece. */
  part({ start, end }: Span): Piece {
    const key = `${String(start)}-${String(end)}`;
    this.pieces ??= new Map();
    const known = this.pieces.get(key);
    if (known) return known;
    const plain = this.plain.slice(start, end);
    const piece = this.isOnItsOwn(start, end)
      ? new Piece(plain, { whole: this, span: { start, end } })
      : new Piece(plain);
    this.pieces.set(key, piece);
    return piece;
  }

  /**
   * Whether marks part it from the text round it, so that its figures are those of the whole. What stands in brackets
   * alone may be an amount below zero.
   */
  private isOnItsOwn(start: number, end: number): boolean {
    const isBegun = start === 0 || BEGINS.has(this.plain.charCodeAt(start - 1));
    const isEnded = end === this.plain.length || ENDS.has(this.plain.charCodeAt(end));
    return isBegun && isEnded && !/^\s?[(-]/.test(this.plain.slice(start, start + 2));
  }

  /** What the text says, in a report of a year (西元): read once, and what is asked of it worked out when it is asked. */
  statement(year: number | null): Statement {
    if (this.told?.year !== year)
      this.told = { year, says: new Statement(this.plain, this.quantities, this.periods(year)) };
    return this.told.says;
  }

  /** Every period that the text names, in order, in a report of a year (西元). */
  periods(year: number | null): readonly Period[] {
    if (this.times?.year !== year) this.times = { year, found: findPeriods(this.plain, year) };
    return this.times.found;
  }
}

/** What a cell says, and how many readable characters of it are a label. */
export interface CellText {
  readonly cell: CellAddress;
  readonly raw: string;
  readonly label?: number;
  /** Where it ends, in readable characters; absent: at the cell's end. */
  readonly end?: number;
}

/**
 * Joins the texts of cells into one. A sentence that a page cuts is joined without a gap; a label of so many readable
 * characters at a cell's beginning (衡量標準：) is no part of it.
 */
export const joinCells = (cells: readonly CellText[]): SourceText =>
  joined(cells, (before, after) => (needsBreak(before, after) ? '\n' : ''));

/** Joins the parts of a name, which stand in cells of their own: 板橋分局 健檢人數. */
export const joinNames = (cells: readonly CellText[]): SourceText =>
  joined(cells, (before, after) => (before === '' || after === '' ? '' : ' '));

function joined(cells: readonly CellText[], between: (before: string, after: string) => string): SourceText {
  const parts: SourcePart[] = [];
  let plain = '';
  for (const { cell, raw, label = 0, end } of cells) {
    const text = readable(raw);
    const content = text.plain.slice(label, end);
    const body = content.trim();
    const margin = label + content.length - content.trimStart().length;
    const gap = between(plain, body);
    const from = plain.length + gap.length;
    plain += gap + body;
    parts.push({ cell, text, start: from - margin, from, to: from + body.length });
  }
  return new SourceText(plain, parts);
}

/** Between finished sentences, or before a numbered heading, there is a line break; inside a sentence nothing. */
function needsBreak(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  return /[。;!?.]/.test(before.charAt(before.length - 1)) || beginsNumbered(after);
}

/** Finds where a half-open span of the joined text stands in the workbook. */
export function locate(source: SourceText, start: number, end: number): Evidence {
  const part = partAt(source.parts, start);
  if (!part) throw new RangeError('A text without cells has no places.');
  const inPart = (position: number): number => Math.max(part.from, Math.min(position, part.to)) - part.start;
  const raw = rawSpan(part.text, inPart(start), inPart(end));
  const last = closed(part.text.raw, raw);
  return { cell: part.cell, start: raw.start, end: last, quote: part.text.raw.slice(raw.start, last) };
}

const OPENING = unitsOf('(（');

/** A figure in brackets, (12) for -12, is quoted with both of them. */
function closed(raw: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const isOpen =
    OPENING.has(raw.charCodeAt(start)) &&
    /[)）]/.test(raw.charAt(end)) &&
    !/[)）]/.test(raw.slice(start, end));
  return isOpen ? end + 1 : end;
}

/** The first part that ends behind a position, else the last; parts stand in order. */
const partAt = (parts: readonly SourcePart[], position: number): SourcePart | undefined =>
  parts[firstIndex(parts.length - 1, (index) => (parts[index]?.to ?? 0) > position)];
