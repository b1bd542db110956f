import type { CellAddress } from '../sheet/address';
import type { CellContent } from '../sheet/changePlan';
import { relativeFormula } from '../sheet/relativeFormula';
import type { TableObject } from '../sheet/snapshot';
import type { ResultLayout } from './layout';

/** A cell with the content that it shall hold, and whether it will: another content may be left alone there. */
export interface Intended {
  readonly cell: CellAddress;
  readonly content: CellContent;
  readonly isCertain: boolean;
}

/**
 * Whether formulas can stand in a table object as they are. Excel fills a column of such a table with one formula:
 * only where each of its rows has that formula already does that change nothing.
 */
export function canHoldFormulas(
  { range, hasHeaders }: TableObject,
  { added }: ResultLayout,
  intended: readonly Intended[],
): boolean {
  const last = added[added.length - 1];
  // Excel lets a table grow over what is written right beside it.
  const right = added[0]?.column === range.right + 1 && last ? last.column : range.right;
  const top = hasHeaders ? range.top + 1 : range.top;
  const isInside = ({ cell: { row, column } }: Intended): boolean =>
    row >= top && row <= range.bottom && column >= range.left && column <= right;
  const inside = intended.filter(isInside);
  const columns = new Set(
    inside.filter(({ content }) => content.kind === 'formula').map(({ cell }) => cell.column),
  );
  return [...columns].every((column) => {
    const cells = inside.filter(({ cell }) => cell.column === column);
    const forms = new Set(cells.map(formOf));
    return cells.length === range.bottom - top + 1 && forms.size === 1 && !forms.has(null);
  });
}

function formOf({ cell, content, isCertain }: Intended): string | null {
  return isCertain && content.kind === 'formula' ? relativeFormula(content.formula, cell) : null;
}
