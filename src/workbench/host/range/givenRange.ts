import { areaOf, splitAddress } from '../addresses';
import { textOf } from '../arguments';
import type { Area } from '../area';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound, notImplemented } from '../failures';
import type { SheetStorage } from '../storage';
import { sheetByName } from '../worksheet/sheetNames';
import { Worksheet } from '../worksheet/worksheet';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';

/** A range that a client gave, as an object or as an address, which may name another sheet. */
export function givenRange(context: HostContext, own: SheetStorage, given: unknown): Range {
  if (given instanceof Range) return given;
  // Excel copies several ranges at once where they lie in a grid.
  if (given instanceof RangeAreas) throw notImplemented();
  if (typeof given !== 'string') throw invalidArgument();
  const { sheet, address } = splitAddress(given);
  const owner = sheet === null ? own : sheetByName(context.storage, sheet);
  if (!owner) throw itemNotFound();
  return new Worksheet(context, owner).getRange(address);
}

/** Ranges of one sheet that a client gave: an object, or addresses with commas between them. */
export function givenAreas(own: SheetStorage, given: unknown): readonly Area[] {
  if (given instanceof Range || given instanceof RangeAreas) {
    if (given.sheet !== own) throw invalidArgument();
    return given instanceof Range ? [given.area] : given.rectangles;
  }
  return textOf(given)
    .split(',')
    .map((part) => {
      const { sheet } = splitAddress(part.trim());
      if (sheet !== null && sheet.toLowerCase() !== own.name().toLowerCase()) throw invalidArgument();
      return areaOf(part.trim());
    });
}
