import type { Expression } from '../../core/achievement/expression';
import { printText } from '../../core/achievement/print';
import type { Origin } from '../../core/draft/draft';
import { cellName, sameCell, type CellAddress } from '../../core/sheet/address';

/** What a figure rests on: cells, and how it is computed from them or what stands there. */
export interface Source {
  readonly cells: readonly CellAddress[];
  readonly told: Told;
}

/** The arithmetic, a quote, the report's year, or that a person gave the figure. */
export type Told =
  | { readonly kind: 'arithmetic' | 'quote'; readonly text: string }
  | { readonly kind: 'report-year' | 'typed' };

const LONGEST = 60;

/** Where a figure comes from. */
export function sourceOf(origin: Origin): Source {
  switch (origin.kind) {
    case 'kept':
    case 'evidence': {
      const { cell, quote } = origin.evidence;
      // A person gave the figure where the report has none: nothing stands in its cell.
      if (quote === '') return { cells: [], told: { kind: 'typed' } };
      const text = quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote;
      return { cells: [cell], told: { kind: 'quote', text } };
    }
    case 'expression': {
      const { expression } = origin;
      return { cells: cellsIn(expression), told: { kind: 'arithmetic', text: printText(expression) } };
    }
    case 'report-year':
      return { cells: [], told: { kind: 'report-year' } };
  }
}

/** A cell that holds a figure stands for itself; one that a result goes into, for where the result comes from. */
function cellsIn(expression: Expression): readonly CellAddress[] {
  const cells = new Map<string, CellAddress>();
  const visit = (part: Expression): void => {
    if (part.kind === 'operation') {
      visit(part.left);
      visit(part.right);
      return;
    }
    const { evidence } = part;
    if (part.kind === 'cell' && part.holds && !sameCell(part.cell, part.evidence.cell)) visit(part.holds);
    else if (evidence && evidence.quote !== '') cells.set(cellName(evidence.cell), evidence.cell);
  };
  visit(expression);
  return [...cells.values()];
}
