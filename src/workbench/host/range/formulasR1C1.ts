import { columnIndex, columnLetters } from '../addresses';
import { mapArea, type Area } from '../area';
import { tokens } from '../formula/tokens';

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d+)/gi;
/** Texts and names of sheets, which stay, and references. */
const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(])/giu;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** `=A1` of the cell B1 as `=RC[-1]`. */
export function toR1C1(formula: string, { row, column }: Cell): string {
  const pieces = tokens(formula);
  if (!pieces) return formula;
  const told = pieces.map(({ kind, text }) => {
    if (kind !== 'reference') return text;
    const cut = text.lastIndexOf('!') + 1;
    const cells = text
      .slice(cut)
      .replace(CELL, (_, columnLock: string, letters: string, rowLock: string, digits: string) => {
        const [toRow, toColumn] = [Number(digits) - 1, columnIndex(letters)];
        return `R${part(toRow, row, rowLock)}C${part(toColumn, column, columnLock)}`;
      });
    return text.slice(0, cut) + cells;
  });
  return (formula.startsWith('=') ? '=' : '') + told.join('');
}

function part(to: number, from: number, lock: string): string {
  if (lock === '$') return String(to + 1);
  return to === from ? '' : `[${to - from}]`;
}

/** `=RC[-1]` in the cell B1 as `=A1`. */
export function fromR1C1(formula: string, { row, column }: Cell): string {
  return formula.replace(R1C1, (text: string, ...groups: unknown[]) => {
    if (text.startsWith('"') || text.startsWith("'")) return text;
    const [rows, columns] = groups.map((group) => (typeof group === 'string' ? group : undefined));
    const [toRow, rowLock] = place(rows, row);
    const [toColumn, columnLock] = place(columns, column);
    return toRow < 0 || toColumn < 0
      ? '#REF!'
      : `${columnLock}${columnLetters(toColumn)}${rowLock}${toRow + 1}`;
  });
}

function place(text: string | undefined, from: number): readonly [number, '' | '$'] {
  if (text === undefined) return [from, ''];
  return text.startsWith('[') ? [from + Number(text.slice(1, -1)), ''] : [Number(text) - 1, '$'];
}

/** A grid of contents with each formula as it reads in its cell the other way; anything else stays. */
export function mapFormulas(
  grid: unknown,
  area: Area,
  convert: (formula: string, cell: Cell) => string,
): unknown {
  const one = (content: unknown, row: number, column: number): unknown =>
    typeof content === 'string' && content.startsWith('=') ? convert(content, { row, column }) : content;
  if (!Array.isArray(grid)) {
    // One formula for all reads the same in each cell, and so differs in the other notation.
    return mapArea(area, (row, column) => one(grid, row, column));
  }
  return grid.map((line: unknown, r) =>
    Array.isArray(line)
      ? line.map((content: unknown, c) => one(content, area.row + r, area.column + c))
      : line,
  );
}
