import { MAX_COLUMNS, type CellAddress } from '../../core/sheet/address';
import { lookKey, type Look } from './look';

const GENERAL = 'General';

/** Looks of cells as they are now, and which have number formats; equal looks are the same object. */
export class LooksNow {
  private readonly known = new Map<string, Look>();
  private readonly numbers = new Map<Look, number>();
  private readonly cells = new Map<number, Look>();
  private readonly formatted = new Set<number>();

  /** The one object for this look. */
  one(look: Look): Look {
    const key = lookKey(look);
    const known = this.known.get(key) ?? look;
    this.known.set(key, known);
    if (!this.numbers.has(known)) this.numbers.set(known, this.numbers.size);
    return known;
  }

  /** Tells the looks apart, of those that `one` gave. */
  number(look: Look): number | undefined {
    return this.numbers.get(look);
  }

  /** @param look one that `one` gave */
  set(cell: CellAddress, look: Look, numberFormat: string): void {
    const place = placeOf(cell);
    this.cells.set(place, look);
    if (numberFormat !== GENERAL) this.formatted.add(place);
  }

  /** Whether a cell has a number format of its own. */
  hasNumberFormat(cell: CellAddress): boolean {
    return this.formatted.has(placeOf(cell));
  }

  at(cell: CellAddress): Look | undefined {
    return this.cells.get(placeOf(cell));
  }
}

/** A number of its own for every cell of a sheet. */
function placeOf({ row, column }: CellAddress): number {
  return row * MAX_COLUMNS + column;
}
