import type { CellAddress } from '../../core/sheet/address';
import { formulaAt, valueAt, type SheetSnapshot } from '../../core/sheet/snapshot';
import type { Finding, TextEdit } from '../../core/validation/engine/finding';
import { editedCells } from '../../core/validation/engine/fixes';

/** Text that stays, goes, or comes. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'inserted';
  readonly text: string;
}

/** A cell with what mending changes in it. */
export interface MendedCell {
  readonly cell: CellAddress;
  /** Each one stretch of the text, with a few words on either side. */
  readonly stretches: readonly (readonly Piece[])[];
  /** How many places are changed in all that the stretches leave out. */
  readonly more: number;
}

const AROUND = 16;
const LONGEST = 80;
/** So many places are shown of a cell; they are there to give an idea. */
const MOST_PLACES = 6;

/** Whether mending would change anything: a cell with a formula is never edited, and no fix is made by half. */
export function isMendable(snapshot: SheetSnapshot, { fix }: Finding): boolean {
  if (!fix || fix.length === 0) return false;
  return fix.every(({ cell }) => formulaAt(snapshot, cell) === undefined);
}

/** What mending findings changes, cell by cell, as they are found in the sheet. */
export function mendedCells(snapshot: SheetSnapshot, findings: readonly Finding[]): readonly MendedCell[] {
  return editedCells(snapshot, findings).map(({ cell, edits: inOrder }) => {
    const text = String(valueAt(snapshot, cell));
    return {
      cell,
      stretches: neighbours(inOrder.slice(0, MOST_PLACES)).map((close) => stretch(text, close)),
      more: Math.max(inOrder.length - MOST_PLACES, 0),
    };
  });
}

/** Edits whose surroundings would run into each other are shown together. */
function neighbours(edits: readonly TextEdit[]): readonly (readonly TextEdit[])[] {
  const groups: TextEdit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && edit.start - last.end <= 2 * AROUND) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function stretch(text: string, edits: readonly TextEdit[]): readonly Piece[] {
  const start = edits[0]?.start ?? 0;
  const end = edits.at(-1)?.end ?? 0;
  const from = Math.max(0, start - AROUND);
  const to = end + AROUND;
  const pieces: Piece[] = [];
  let done = from;
  for (const edit of edits) {
    pieces.push({ kind: 'same', text: text.slice(done, edit.start) });
    pieces.push({ kind: 'removed', text: shortened(visible(text.slice(edit.start, edit.end))) });
    pieces.push({ kind: 'inserted', text: shortened(visible(edit.replacement)) });
    done = edit.end;
  }
  pieces.push({ kind: 'same', text: text.slice(end, to) });
  const cut: Piece = { kind: 'same', text: '…' };
  return [...(from > 0 ? [cut] : []), ...pieces, ...(to < text.length ? [cut] : [])].filter(
    (piece) => piece.text !== '',
  );
}

/** Line breaks are among what is mended, so they must be seen. */
function visible(text: string): string {
  return text.replaceAll('\n', '↵');
}

/** A long text by its beginning and its end. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}
