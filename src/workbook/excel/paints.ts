import { cellPlace, rangeName, type CellAddress, type RangeAddress } from '../../core/sheet/address';
import type { LookChange } from '../../core/sheet/changePlan';
import { readCapturedLook } from './capturedLook';
import { areasOf, forEachCell, type Area } from './cellAreas';
import { FAR_CORNER } from './checkLooks';
import type { Look } from './look';
import type { LooksNow } from './looksNow';
import { MAX_ADDRESS } from './limits';
import { shapeOf, type Paint } from './paintLook';

type Change = Omit<Paint, 'ranges'>;

/**
 * What is to be painted: rectangles of one look now and one look to be. A later change wins over an earlier.
 *
 * @param due places of the cells whose number format is written after the painting
 */
export function paintsOf(
  changes: readonly LookChange[],
  now: LooksNow,
  due: { has(place: number): boolean },
): Paint[] {
  const bare = now.at(FAR_CORNER);
  const wanted = new Map<number, readonly [CellAddress, Change]>();
  const kinds = new Kinds();
  const want = (range: RangeAddress, look: Look, cause: LookChange['kind']): void => {
    const to = now.one(look);
    const unformatted = cause === 'restore' && to === bare && isUnformatted(to);
    forEachCell(range, (cell) => {
      const from = now.at(cell);
      if (!from) return;
      const place = cellPlace(cell);
      const formatIsSafe = due.has(place) || !now.hasNumberFormat(cell);
      const by = unformatted && formatIsSafe ? 'style' : 'properties';
      wanted.set(place, [cell, kinds.of(from, to, by)]);
    });
  };
  for (const change of changes) {
    if (change.kind === 'restore') {
      for (const { range, shared } of readCapturedLook(change.look)) want(range, shared, 'restore');
    } else {
      const look = now.at(change.from);
      if (look) want(change.range, look, 'copy');
    }
  }
  return together(areasOf(wanted.values()).filter(({ shared }) => shared.from !== shared.to));
}

/** What is painted alike is the same object. */
class Kinds {
  private readonly known = new Map<Look, Map<Look, Partial<Record<Paint['by'], Change>>>>();

  of(from: Look, to: Look, by: Paint['by']): Change {
    const ofFrom = this.known.get(from) ?? new Map<Look, Partial<Record<Paint['by'], Change>>>();
    this.known.set(from, ofFrom);
    const ofTo = ofFrom.get(to) ?? {};
    ofFrom.set(to, ofTo);
    return (ofTo[by] ??= { from, to, by });
  }
}

/** Joins what is painted alike, as far as Excel takes the addresses in one text. */
function together(areas: readonly Area<Change>[]): Paint[] {
  const paints: (Change & { ranges: RangeAddress[] })[] = [];
  /** By change and shape, the paint that is still being filled, and how much room its addresses leave. */
  const open = new Map<Change, Map<string, { paint: { ranges: RangeAddress[] }; room: number }>>();
  for (const { range, shared } of areas) {
    const shapes = open.get(shared) ?? new Map<string, { paint: { ranges: RangeAddress[] }; room: number }>();
    open.set(shared, shapes);
    const shape = JSON.stringify(shapeOf(range));
    const length = rangeName(range).length + 1;
    const filling = shapes.get(shape);
    if (filling && filling.room >= length) {
      filling.paint.ranges.push(range);
      filling.room -= length;
    } else {
      const paint = { ...shared, ranges: [range] };
      paints.push(paint);
      shapes.set(shape, { paint, room: MAX_ADDRESS - length });
    }
  }
  return paints;
}

function isUnformatted({ fill, top, bottom, left, right }: Look): boolean {
  return [fill, top, bottom, left, right].every((part) => part === null);
}
