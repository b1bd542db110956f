import type { Expression } from '../../core/achievement/expression';
import { printText } from '../../core/achievement/print';
import type { Origin } from '../../core/narrative/draft';
import { cellName, type CellAddress } from '../../core/sheet/address';

/** What a figure rests on: cells, and how it is computed from them or what stands there. */
export interface Source {
  readonly cells: readonly CellAddress[];
  /** The arithmetic, or a quote; `null` where there is only the report's year to tell of. */
  readonly told: { readonly kind: 'arithmetic' | 'quote'; readonly text: string } | null;
}

const LONGEST = 60;

/** Where a figure comes from. */
export function sourceOf(origin: Origin): Source {
  switch (origin.kind) {
    case 'kept':
    case 'evidence': {
      const { cell, quote } = origin.evidence;
      const text = quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote;
      return { cells: [cell], told: { kind: 'quote', text } };
    }
    case 'expression': {
      const { expression } = origin;
      return { cells: cellsIn(expression), told: { kind: 'arithmetic', text: printText(expression) } };
    }
    case 'report-year':
      return { cells: [], told: null };
  }
}

function cellsIn(expression: Expression): readonly CellAddress[] {
  const cells = new Map<string, CellAddress>();
  const visit = (part: Expression): void => {
    if (part.kind === 'operation') {
      visit(part.left);
      visit(part.right);
      return;
    }
    const cell = part.kind === 'cell' ? part.cell : part.evidence?.cell;
    if (cell) cells.set(cellName(cell), cell);
  };
  visit(expression);
  return [...cells.values()];
}
