import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../core/sheet/address';

/** Texts, quoted names of sheets and what stands in brackets are passed over; of the rest, the addresses count. */
const TOKEN =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(?<address>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
const PLACE = /^(?<column>(?:\$?[A-Z]+)?)(?<row>(?:\$?\d+)?)$/;
const LOST = '#REF!';

/** How far a formula is copied. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** A column or row of an address: as it is written, and its index where it moves along. */
interface Coordinate {
  readonly written: string;
  readonly index: number | null;
}

interface Place {
  readonly column: Coordinate;
  readonly row: Coordinate;
}

/** A formula that many cells share: what is not held by `$` moves along with the cell. */
export class SharedFormula {
  /** What stands as it is, and between that the places of each address. */
  private readonly parts: readonly (string | readonly Place[])[];

  constructor(formula: string) {
    const parts: (string | readonly Place[])[] = [];
    let at = 0;
    for (const { index, groups } of formula.matchAll(TOKEN)) {
      const address = groups?.['address'];
      if (address === undefined) continue;
      parts.push(formula.slice(at, index), address.split(':').map(placeOf));
      at = index + address.length;
    }
    this.parts = [...parts, formula.slice(at)];
  }

  /** The formula as it reads so far from where it is written. */
  movedBy(move: Move): string {
    return this.parts.map((part) => (typeof part === 'string' ? part : movedAddress(part, move))).join('');
  }
}

function placeOf(text: string): Place {
  const { column = '', row = '' } = PLACE.exec(text)?.groups ?? {};
  return {
    // Names may look like the address of a column that no sheet has: they stay.
    column: { written: column, index: columnIndex(column) ?? null },
    row: { written: row, index: row === '' || row.startsWith('$') ? null : Number(row) - 1 },
  };
}

function movedAddress(places: readonly Place[], { rows, columns }: Move): string {
  const moved: string[] = [];
  for (const { column, row } of places) {
    const left = column.index === null ? null : column.index + columns;
    const top = row.index === null ? null : row.index + rows;
    if (isBeyond(left, MAX_COLUMNS) || isBeyond(top, MAX_ROWS)) return LOST;
    const [letters, number] = [
      left === null ? column.written : columnName(left),
      top === null ? row.written : String(top + 1),
    ];
    moved.push(letters + number);
  }
  return moved.join(':');
}

function isBeyond(index: number | null, count: number): boolean {
  return index !== null && (index < 0 || index >= count);
}
