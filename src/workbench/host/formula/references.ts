import { addressOf, columnIndex, columnLetters, isOnSheet, parseAddress, splitAddress } from '../addresses';
import type { Area } from '../area';
import { tokens } from './tokens';

/** What a reference of a formula becomes: another one, or null when its cells are gone. */
export type Rewrite = (area: Area, sheet: string | null) => Area | null;

/** A formula as it reads when it is copied that many rows and columns away: `$` holds a reference in place. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (text) => {
    const cut = text.lastIndexOf('!') + 1;
    const moved = text
      .slice(cut)
      .replace(/(\$?)([A-Z]{1,3})(?=\$?\d|:|$)|(\$?)(\d+)/gi, (part, ...groups) => {
        const [columnLock, letters, rowLock, digits] = groups.map((group: unknown) =>
          typeof group === 'string' ? group : undefined,
        );
        if (letters !== undefined) return columnLock === '$' ? part : movedColumn(letters, columns);
        return rowLock === '$' ? part : movedRow(digits ?? '', rows);
      });
    return moved.includes('#') ? '#REF!' : text.slice(0, cut) + moved;
  });
}

function movedColumn(letters: string, by: number): string {
  const column = columnIndex(letters) + by;
  return isOnSheet({ row: 0, column, rows: 1, columns: 1 }) ? columnLetters(column) : '#';
}

function movedRow(digits: string, by: number): string {
  const row = Number(digits) - 1 + by;
  return isOnSheet({ row, column: 0, rows: 1, columns: 1 }) ? String(row + 1) : '#';
}

/** A formula with every reference rewritten. Its `$` signs are kept for references to one cell. */
export function rewriteReferences(formula: string, rewrite: Rewrite): string {
  return mapReferences(formula, (text) => {
    const { sheet, address } = splitAddress(text);
    const area = parseAddress(address);
    if (!area) return text;
    const result = rewrite(area, sheet);
    if (result === area) return text;
    const prefix = text.slice(0, text.lastIndexOf('!') + 1);
    return result === null ? '#REF!' : prefix + withLocks(spelt(addressOf(result), address), address);
  });
}

/** A range that has shrunk to one cell is still written as a range. */
function spelt(address: string, before: string): string {
  return before.includes(':') && !address.includes(':') ? `${address}:${address}` : address;
}

function withLocks(address: string, before: string): string {
  const locks = before.split(':');
  return address
    .split(':')
    .map((part, index) => {
      const old = locks[index] ?? locks[0] ?? '';
      const column = old.startsWith('$') && /^[A-Z]/i.test(part) ? '$' : '';
      const row = /[A-Z]\$\d|^\$\d/i.test(old) ? '$' : '';
      return part.replace(/^([A-Z]*)(\d*)$/i, (_, letters: string, digits: string) =>
        [letters && column + letters, digits && row + digits].join(''),
      );
    })
    .join(':');
}

function mapReferences(formula: string, map: (text: string) => string): string {
  const pieces = tokens(formula);
  if (!pieces) return formula;
  const rewritten = pieces.map((token) => (token.kind === 'reference' ? map(token.text) : token.text));
  return (formula.startsWith('=') ? '=' : '') + rewritten.join('');
}
