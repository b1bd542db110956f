import type { CellAddress } from '../../core/sheet/address';
import { formulaAt, valueAt, type SheetSnapshot } from '../../core/sheet/snapshot';
import type { Finding, TextEdit } from '../../core/validation/finding';

/** One place of a cell that mending changes, with a few words on either side. */
export interface EditPreview {
  readonly before: string;
  readonly removed: string;
  readonly inserted: string;
  readonly after: string;
}

/** A cell with all that mending changes in it. */
export interface MendedCell {
  readonly cell: CellAddress;
  readonly edits: readonly EditPreview[];
}

const AROUND = 16;
const LONGEST = 80;

/** Whether mending would change anything: a cell with a formula is never edited. */
export function isMendable(snapshot: SheetSnapshot, { fix }: Finding): boolean {
  return fix?.some(({ cell }) => formulaAt(snapshot, cell) === undefined) ?? false;
}

/** What mending findings changes, cell by cell, as they are found in the sheet. */
export function mendedCells(snapshot: SheetSnapshot, findings: readonly Finding[]): readonly MendedCell[] {
  const cells = new Map<string, { readonly cell: CellAddress; readonly edits: TextEdit[] }>();
  for (const edit of findings.flatMap(({ fix }) => fix ?? [])) {
    if (formulaAt(snapshot, edit.cell) !== undefined) continue;
    const key = `${String(edit.cell.row)} ${String(edit.cell.column)}`;
    const known = cells.get(key);
    if (known) known.edits.push(edit);
    else cells.set(key, { cell: edit.cell, edits: [edit] });
  }
  return Array.from(cells.values(), ({ cell, edits }) => ({
    cell,
    edits: [...edits].sort((a, b) => a.start - b.start).map((edit) => preview(snapshot, edit)),
  }));
}

function preview(snapshot: SheetSnapshot, { cell, start, end, replacement }: TextEdit): EditPreview {
  const text = String(valueAt(snapshot, cell));
  return {
    before: (start > AROUND ? '…' : '') + text.slice(Math.max(0, start - AROUND), start),
    removed: shortened(visible(text.slice(start, end))),
    inserted: shortened(visible(replacement)),
    after: text.slice(end, end + AROUND) + (end + AROUND < text.length ? '…' : ''),
  };
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
