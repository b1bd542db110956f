import { parseCell, type CellAddress } from './address';

/** Texts and names of sheets, which are left alone, and references to cells. */
const PIECES =
  /\s+|"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula as it reads from its own cell: references that are not locked as rows and columns away from it. Two
 * cells whose formulas read the same would be filled with one another's by Excel without a change.
 */
export function relativeFormula(formula: string, from: CellAddress): string {
  return formula.replace(PIECES, (piece: string, ...groups: unknown[]) => {
    const [columnLock, letters, rowLock, digits] = groups.map((group) =>
      typeof group === 'string' ? group : '',
    );
    const cell = parseCell(`${letters ?? ''}${digits ?? ''}`);
    if (piece.trim() === '') return '';
    if (!letters || !cell) return piece;
    const row = rowLock === '' ? `R[${cell.row - from.row}]` : `R${cell.row}`;
    const column = columnLock === '' ? `C[${cell.column - from.column}]` : `C${cell.column}`;
    return row + column;
  });
}
