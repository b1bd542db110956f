import { parseRange, rangeName, type RangeAddress } from '../../core/sheet/address';
import type { Package } from './package';
import { scanSheet, type ScannedSheet } from './sheetScan';
import { splice, withAttribute } from './xml';

/** Lets a worksheet part say which range it uses: some readers look no further. */
export function fitDimension(files: Package, part: string): void {
  const scan = scanSheet(files.text(part));
  const used = filledRange(scan);
  if (!scan.dimension || !used) return;
  const { start, openEnd: end, attributes } = scan.dimension.element;
  if (!parseRange(attributes['ref'] ?? '')) return;
  const text = withAttribute(scan.xml.slice(start, end), 'ref', rangeName(used));
  files.setText(part, splice(scan.xml, [{ start, end, text }]));
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
