import { boundingArea, contains, type Area } from '../area';
import { choiceOf, flagOf } from '../arguments';
import { invalidArgument, itemNotFound } from '../failures';
import { findCells, replaceInCells } from './finding';
import { usedWithin } from './rangeClearing';
import { DIRECTIONS, edgeFrom } from './rangeEdge';
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

  /** Where Ctrl and an arrow key lead from the first cell, or from another one of the range. */
  getRangeEdge(direction: unknown, activeCell: unknown): Self {
    return this.at(this.edge(direction, activeCell));
  }

  /** The range, and what lies between it and that edge. */
  getExtendedRange(direction: unknown, activeCell: unknown): Self {
    return this.at(boundingArea(this.area, this.edge(direction, activeCell)));
  }

  private readonly edge = (direction: unknown, activeCell: unknown): Area => {
    const isGiven = activeCell !== undefined && activeCell !== null;
    const active = isGiven ? this.areaOfOther(activeCell) : { ...this.area, rows: 1, columns: 1 };
    if (!contains(this.area, active)) throw invalidArgument();
    const cell = { ...active, rows: 1, columns: 1 };
    return edgeFrom(this.sheet, cell, choiceOf(direction, DIRECTIONS, null));
  };
}
