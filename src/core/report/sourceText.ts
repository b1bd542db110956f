import { firstIndex } from '../text/firstIndex';
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

/** What a field of an indicator says, read through markup and over continuation rows. */
export interface SourceText {
  /** The readable text: markup gone, widths normalised, the parts joined. */
  readonly plain: string;
  readonly parts: readonly SourcePart[];
}

/** Joins the texts of cells into one. A sentence that a page cuts is joined without a gap. */
export function joinCells(
  cells: readonly { readonly cell: CellAddress; readonly raw: string }[],
): SourceText {
  const parts: SourcePart[] = [];
  let plain = '';
  for (const { cell, raw } of cells) {
    const text = readable(raw);
    const margin = /^\s*/.exec(text.plain)?.[0].length ?? 0;
    const body = text.plain.trim();
    const from = plain.length + (needsBreak(plain, body) ? 1 : 0);
    plain += (from > plain.length ? '\n' : '') + body;
    parts.push({ cell, text, start: from - margin, from, to: from + body.length });
  }
  return { plain, parts };
}

/** Between finished sentences, or before a numbered heading, there is a line break; inside a sentence nothing. */
function needsBreak(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  return (
    /[。;!?.]/.test(before.charAt(before.length - 1)) ||
    /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}\.(?!\d))/.test(after)
  );
}

/** Finds where a half-open span of the joined text stands in the workbook. */
export function locate(source: SourceText, start: number, end: number): Evidence {
  const part = partAt(source.parts, start);
  if (!part) throw new RangeError('A text without cells has no places.');
  const inPart = (position: number): number => Math.max(part.from, Math.min(position, part.to)) - part.start;
  const raw = rawSpan(part.text, inPart(start), inPart(end));
  return { cell: part.cell, ...raw, quote: part.text.raw.slice(raw.start, raw.end) };
}

/** The first part that ends behind a position, else the last; parts stand in order. */
const partAt = (parts: readonly SourcePart[], position: number): SourcePart | undefined =>
  parts[firstIndex(parts.length - 1, (index) => (parts[index]?.to ?? 0) > position)];
