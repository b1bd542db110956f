import { parseRange, rangeName, type RangeAddress } from '../../core/sheet/address';
import type { ScannedSheet } from './sheetScan';
import { withAttribute, type Splice } from './xml';

/** What lets a worksheet part say which range it uses: some readers look no further. */
export function dimensionSplices(scan: ScannedSheet): readonly Splice[] {
  const used = filledRange(scan);
  if (!scan.dimension || !used) return [];
  const { start, openEnd: end, attributes } = scan.dimension.element;
  if (!parseRange(attributes['ref'] ?? '')) return [];
  const text = withAttribute(scan.xml.slice(start, end), 'ref', rangeName(used));
  return [{ start, end, text }];
}

function filledRange({ rows }: ScannedSheet): RangeAddress | undefined {
  let used: RangeAddress | undefined;
  for (const { cells } of rows) {
    for (const { address, stored, formula, type } of cells) {
      if (stored === null && formula === 'none' && type !== 'inlineStr') continue;
      used = {
        top: used?.top ?? address.row,
        left: Math.min(used?.left ?? address.column, address.column),
        bottom: address.row,
        right: Math.max(used?.right ?? address.column, address.column),
      };
    }
  }
  return used;
}
