import type { CellAddress } from '../sheet/address';
import type { CellChange, CellContent } from '../sheet/changePlan';
import { sameContent } from '../sheet/changePlan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { formulaAt, numberFormatAt, valueAt } from '../sheet/snapshot';
import { message } from '../language/message';
import { EMPTY } from './contents';
import { GENERAL } from './numberFormat';
import type { WantedCell } from './resultCells';

/** What Attain last wrote in a cell; `undefined` when it wrote nothing there. */
export type Owned = (cell: CellAddress) => CellContent | undefined;

/** What becomes of a cell that shall hold something; `change` would put it there. */
export type Decision =
  | { readonly kind: 'as-wanted'; readonly change: CellChange }
  /** Holds something that is not Attain's while nothing is wanted there. */
  | { readonly kind: 'left-alone' }
  | { readonly kind: 'change'; readonly change: CellChange }
  | { readonly kind: 'conflict'; readonly change: CellChange };

/** Decides over one cell: what is there already, is empty, is Attain's own, or is somebody else's. */
export function decide(
  wanted: WantedCell,
  snapshot: SheetSnapshot,
  owned: Owned,
  isAdded: boolean,
): Decision {
  const found = contentAt(snapshot, wanted.cell);
  const change = changeTo(wanted, found, snapshot, isAdded);
  if (holds(found, wanted.content)) return { kind: 'as-wanted', change };
  if (found.kind === 'empty' || isOwn(found, owned(wanted.cell))) return { kind: 'change', change };
  return wanted.content.kind === 'empty' ? { kind: 'left-alone' } : { kind: 'conflict', change };
}

/** What a cell holds, as plans speak of it. */
export function contentAt(snapshot: SheetSnapshot, cell: CellAddress): CellContent {
  const formula = formulaAt(snapshot, cell);
  if (formula !== undefined) return { kind: 'formula', formula };
  const value = valueAt(snapshot, cell);
  return value === '' ? EMPTY : { kind: 'value', value };
}

function changeTo(
  wanted: WantedCell,
  before: CellContent,
  snapshot: SheetSnapshot,
  isAdded: boolean,
): CellChange {
  const after = wanted.content;
  const why = after.kind === 'empty' ? message('compute.why.no-rate') : wanted.why;
  const change = { cell: wanted.cell, before, after, why };
  if (after.kind === 'empty') return change;
  // In a column of the user's own, a format that was chosen there is kept; text format would show a formula.
  const current = numberFormatAt(snapshot, wanted.cell);
  const keeps = !isAdded && (current === wanted.numberFormat || (current !== GENERAL && current !== '@'));
  return keeps ? change : { ...change, numberFormat: wanted.numberFormat };
}

function isOwn(found: CellContent, written: CellContent | undefined): boolean {
  return written !== undefined && holds(found, written);
}

/**
 * As `sameContent`, but numbers are the same to twelve digits: an actual that was written with Excel's
 * fifteen gives a rate that differs in the last of them.
 */
export function holds(found: CellContent, wanted: CellContent): boolean {
  const a = numberIn(found);
  const b = numberIn(wanted);
  if (a === null || b === null) return sameContent(found, wanted);
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function numberIn(content: CellContent): number | null {
  return content.kind === 'value' && typeof content.value === 'number' ? content.value : null;
}
