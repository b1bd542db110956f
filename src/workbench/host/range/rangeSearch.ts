import { flagOf } from '../arguments';
import { itemNotFound } from '../failures';
import { findCells, replaceInCells } from './finding';
import { usedWithin } from './rangeClearing';
import { RangeValues } from './rangeValues';
import { surroundingRegion } from './surroundingRegion';

/** The way from a range to other ranges by what the cells hold. */
export abstract class RangeSearch<Self extends RangeSearch<Self>> extends RangeValues<Self> {
  /** @throws HostError ItemNotFound where no cell of the range is used */
  getUsedRange(valuesOnly: unknown): Self {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Self | null {
    const used = usedWithin(this.sheet, this.area, flagOf(valuesOnly) ? 'values' : 'formats too');
    return used && this.at(used);
  }

  /** The first match, or the last one backwards. Throws ItemNotFound where there is none. */
  find(text: unknown, criteria: unknown): Self {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  findOrNullObject(text: unknown, criteria: unknown): Self | null {
    const [first] = findCells(this.sheet, this.area, text, criteria);
    return first ? this.at(first) : null;
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceInCells(this.sheet, this.area, text, replacement, criteria);
  }

  /** The cells around the first one, up to rows and columns that are empty. */
  getSurroundingRegion(): Self {
    return this.at(surroundingRegion(this.sheet, { ...this.area, rows: 1, columns: 1 }));
  }
}
