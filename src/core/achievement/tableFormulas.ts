import type { CellAddress, RangeAddress } from '../sheet/address';
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
  layout: ResultLayout,
  intended: readonly Intended[],
): boolean {
  const right = reachOf(range, layout, intended);
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

/**
 * The last column that a table may have in the end: Excel lets it grow over what is written right beside it. What was
 * written there as a value, before, stays one, also where the table did not grow.
 */
function reachOf({ right }: RangeAddress, { added }: ResultLayout, intended: readonly Intended[]): number {
  const grown = new Set([
    ...added.map(({ column }) => column),
    ...intended.filter(({ isCertain }) => !isCertain).map(({ cell }) => cell.column),
  ]);
  let last = right;
  while (grown.has(last + 1)) last++;
  return last;
}

function formOf({ cell, content, isCertain }: Intended): string | null {
  return isCertain && content.kind === 'formula' ? relativeFormula(content.formula, cell) : null;
}
