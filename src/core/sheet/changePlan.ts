import type { Message } from '../language/message';
import { cellName, type CellAddress, type RangeAddress } from './address';
import type { CellValue, SheetRef } from './snapshot';

/** What a plan expects to find in a cell, or puts there. Text is always written as text, never as a formula. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'formula'; readonly formula: string };

/** One cell: what was read, what is to stand there, and why. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Excel number format (`0.00%`); absent: as it is. */
  readonly numberFormat?: string;
  readonly why: Message;
}

/** A look that an adapter captured before it changed it; only the same adapter can read it. */
export type CapturedLook = string & { readonly captured: unique symbol };

/** Formats, before the contents: either those of another cell, or those captured earlier. */
export type LookChange =
  | { readonly kind: 'copy'; readonly range: RangeAddress; readonly from: CellAddress }
  | { readonly kind: 'restore'; readonly look: CapturedLook };

/** How a text runs in its cell and how high the row is, as an adapter captured them; only it can read that. */
export type CapturedWrap = string & { readonly capturedWrap: unique symbol };

/** Shows the whole text of a cell: wrapped, in a row as high as it needs (`fit`); or puts back what was before. */
export interface WrapChange {
  readonly cell: CellAddress;
  readonly wrap: 'fit' | CapturedWrap;
}

/** Width of a column: in characters of the default font, or as captured by the adapter. */
export interface WidthChange {
  readonly column: number;
  readonly width: { readonly characters: number } | { readonly captured: number };
}

/** An Excel table object that is given another extent (ExcelApi 1.13; skipped where absent). */
export interface TableResize {
  readonly name: string;
  readonly from: RangeAddress;
  readonly to: RangeAddress;
}

/** What the changes in one row were made from: they are made only while these cells hold these values. */
export interface RowBasis {
  readonly row: number;
  readonly cells: readonly { readonly cell: CellAddress; readonly value: CellValue }[];
}

/**
 * All that one action wants to change on one sheet. A cell has at most one change.
 * Applied in the order: tables, looks, cells, widths, wraps (a restoring plan reverses what it must).
 */
export interface ChangePlan {
  readonly sheet: SheetRef;
  readonly cells: readonly CellChange[];
  readonly looks: readonly LookChange[];
  readonly widths: readonly WidthChange[];
  readonly tables: readonly TableResize[];
  /** Only of cells that the plan writes; what is left alone keeps its wrapping and height. */
  readonly wraps?: readonly WrapChange[];
  /** Keeps results from landing beside the wrong row when rows were sorted, moved or edited meanwhile. */
  readonly basis?: readonly RowBasis[];
}

/** A change that was not made because its cell, or one that it was made from, no longer held what the plan had seen. */
export interface SkippedChange {
  readonly change: CellChange;
  readonly found: CellContent;
  /** The cell of the row's basis that holds something else; absent: it is the changed cell itself. */
  readonly source?: CellAddress;
}

/** What applying a plan did. `inverse` undoes exactly that: applied next, it puts everything back. */
export interface Applied {
  readonly written: number;
  readonly skipped: readonly SkippedChange[];
  readonly inverse: ChangePlan;
}

/** Whether a plan would change anything at all. */
export function isEmptyPlan(plan: ChangePlan): boolean {
  return (
    plan.cells.length === 0 &&
    plan.looks.length === 0 &&
    plan.widths.length === 0 &&
    plan.tables.length === 0 &&
    (plan.wraps ?? []).length === 0
  );
}

/** The wraps of a plan that belong to cells which are written. */
export function wrapsOf(plan: ChangePlan, written: readonly CellChange[]): readonly WrapChange[] {
  if (!plan.wraps) return [];
  const names = new Set(written.map(({ cell }) => cellName(cell)));
  return plan.wraps.filter(({ cell }) => names.has(cellName(cell)));
}

/** Whether two contents are the same thing in a cell. An empty text is an empty cell. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return key(a) === key(b);
}

function key(content: CellContent): string {
  switch (content.kind) {
    case 'empty':
      return 'empty';
    case 'formula':
      return `formula ${content.formula}`;
    case 'value':
      return content.value === '' ? 'empty' : `${typeof content.value} ${String(content.value)}`;
  }
}
