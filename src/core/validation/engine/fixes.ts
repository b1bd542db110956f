import { message } from '../../language/message';
import { cellName } from '../../sheet/address';
import type { CellChange, ChangePlan } from '../../sheet/changePlan';
import { formulaAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Finding, TextEdit } from './finding';

/**
 * Makes one plan of the fixes of several findings. Edits that overlap an earlier one in the same cell are left
 * for the next round: mend, validate again, mend again. A cell with a formula is never edited.
 */
export function planFixes(snapshot: SheetSnapshot, findings: readonly Finding[]): ChangePlan {
  const edits = new Map<string, TextEdit[]>();
  for (const { fix } of findings) {
    for (const edit of fix ?? []) {
      const ofCell = edits.get(cellName(edit.cell)) ?? [];
      ofCell.push(edit);
      edits.set(cellName(edit.cell), ofCell);
    }
  }
  const cells = [...edits.values()].flatMap((ofCell) => changeOf(snapshot, ofCell));
  return { sheet: snapshot.sheet, cells, looks: [], widths: [], tables: [] };
}

function changeOf(snapshot: SheetSnapshot, edits: readonly TextEdit[]): readonly CellChange[] {
  const [first] = edits;
  if (!first || formulaAt(snapshot, first.cell) !== undefined) return [];
  const before = valueAt(snapshot, first.cell);
  if (typeof before !== 'string') return [];
  const after = applyEdits(before, edits);
  if (after === before) return [];
  return [
    {
      cell: first.cell,
      before: { kind: 'value', value: before },
      after: after === '' ? { kind: 'empty' } : { kind: 'value', value: after },
      why: message('findings.mended'),
    },
  ];
}

/** Applies edits to a text, in order; one that overlaps an earlier edit is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done || end > text.length) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
