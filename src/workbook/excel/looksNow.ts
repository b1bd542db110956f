import { cellPlace, type CellAddress } from '../../core/sheet/address';
import { lookKey, type Look } from './look';

const GENERAL = 'General';

/** Looks of cells as they are now, and which have number formats; equal looks are the same object. */
export class LooksNow {
  private readonly known = new Map<string, Look>();
  private readonly cells = new Map<number, Look>();
  private readonly formatted = new Set<number>();

  /** The one object for this look. */
  one(look: Look): Look {
    const key = lookKey(look);
    const known = this.known.get(key) ?? look;
    this.known.set(key, known);
    return known;
  }

  /** @param look one that `one` gave */
  set(cell: CellAddress, look: Look, numberFormat: string): void {
    const place = cellPlace(cell);
    this.cells.set(place, look);
    if (numberFormat !== GENERAL) this.formatted.add(place);
  }

  /** Whether a cell has a number format of its own. */
  hasNumberFormat(cell: CellAddress): boolean {
    return this.formatted.has(cellPlace(cell));
  }

  at(cell: CellAddress): Look | undefined {
    return this.cells.get(cellPlace(cell));
  }
}
