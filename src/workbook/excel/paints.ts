import { cellName, type CellAddress, type RangeAddress } from '../../core/sheet/address';
import type { LookChange } from '../../core/sheet/changePlan';
import { readCapturedLook } from './capturedLook';
import { areasOf, forEachCell } from './cellAreas';
import { FAR_CORNER } from './checkLooks';
import type { Look } from './look';
import type { LooksNow } from './looksNow';
import type { Paint } from './paintLook';

/**
 * What is to be painted: rectangles of one look now and one look to be. A later change wins over an earlier.
 *
 * @param due names of the cells whose number format is written after the painting
 */
export function paintsOf(
  changes: readonly LookChange[],
  now: LooksNow,
  due: { has(cell: string): boolean },
): Paint[] {
  const bare = now.at(FAR_CORNER);
  const wanted = new Map<string, readonly [CellAddress, Paint]>();
  const kinds = new Map<string, Paint>();
  const want = (range: RangeAddress, look: Look, kind: LookChange['kind']): void => {
    const to = now.one(look);
    const unformatted = kind === 'restore' && to === bare && isUnformatted(to);
    forEachCell(range, (cell) => {
      const from = now.at(cell);
      if (!from) return;
      const formatIsSafe = due.has(cellName(cell)) || !now.hasNumberFormat(cell);
      const by = unformatted && formatIsSafe ? 'style' : 'properties';
      const key = `${by} ${now.number(from)} ${now.number(to)}`;
      const paint = kinds.get(key) ?? { range, from, to, by };
      kinds.set(key, paint);
      wanted.set(cellName(cell), [cell, paint]);
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
  return areasOf(wanted.values())
    .filter(({ shared }) => shared.from !== shared.to)
    .map(({ range, shared }) => ({ ...shared, range }));
}

function isUnformatted({ fill, top, bottom, left, right }: Look): boolean {
  return [fill, top, bottom, left, right].every((part) => part === null);
}
