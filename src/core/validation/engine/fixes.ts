import { message } from '../../language/message';
import { cellName, type CellAddress } from '../../sheet/address';
import type { CellChange, ChangePlan } from '../../sheet/changePlan';
import { formulaAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Finding, TextEdit } from './finding';

/** A cell with its edits, in order, none of which touches another's text. */
export interface EditedCell {
  readonly cell: CellAddress;
  readonly edits: readonly TextEdit[];
}

/** Makes one plan of the fixes of several findings. */
export function planFixes(snapshot: SheetSnapshot, findings: readonly Finding[]): ChangePlan {
  const cells = editedCells(snapshot, findings).flatMap((edited) => changeOf(snapshot, edited));
  return { sheet: snapshot.sheet, cells, looks: [], widths: [], tables: [] };
}

/**
 * What the fixes of several findings change, cell by cell. A fix is made whole or not at all: one half of a text that
 * is moved would stand twice, or nowhere. One that overlaps an earlier one is left for the next round: mend, validate
 * again, mend again. A cell with a formula is never edited.
 */
export function editedCells(snapshot: SheetSnapshot, findings: readonly Finding[]): readonly EditedCell[] {
  const cells = new Map<string, { readonly cell: CellAddress; edits: readonly TextEdit[] }>();
  const taken = (edit: TextEdit): readonly TextEdit[] => cells.get(cellName(edit.cell))?.edits ?? [];
  for (const { fix } of findings) {
    const isWhole = fix?.every(
      (edit) => isText(snapshot, edit) && !taken(edit).some((by) => clash(by, edit)),
    );
    if (!fix || isWhole !== true) continue;
    for (const edit of fix) {
      const earlier = taken(edit);
      if (earlier.some((by) => isSame(by, edit))) continue;
      cells.set(cellName(edit.cell), { cell: edit.cell, edits: [...earlier, edit] });
    }
  }
  return Array.from(cells.values(), ({ cell, edits }) => ({ cell, edits: inOrder(edits) }));
}

const isText = (snapshot: SheetSnapshot, { cell, end }: TextEdit): boolean => {
  const value = valueAt(snapshot, cell);
  return formulaAt(snapshot, cell) === undefined && typeof value === 'string' && end <= value.length;
};

/** Whether two edits of a cell cannot both be made. What is put in right beside replaced text is in nobody's way. */
const clash = (a: TextEdit, b: TextEdit): boolean => a.start < b.end && b.start < a.end && !isSame(a, b);

/** Two findings may be mended by the same edit; what both put in is put in by each. */
const isSame = (a: TextEdit, b: TextEdit): boolean =>
  a.start === b.start && a.end === b.end && a.start < a.end && a.replacement === b.replacement;

const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

function changeOf(snapshot: SheetSnapshot, { cell, edits }: EditedCell): readonly CellChange[] {
  const before = String(valueAt(snapshot, cell));
  const after = applyEdits(before, edits);
  if (after === before) return [];
  return [
    {
      cell,
      before: { kind: 'value', value: before },
      after: after === '' ? { kind: 'empty' } : { kind: 'value', value: after },
      why: message('findings.mended'),
    },
  ];
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
