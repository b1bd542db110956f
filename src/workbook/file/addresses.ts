import { cellName } from '../../core/sheet/address';
import type { ScannedSheet } from './sheetScan';
import { splice, withAttribute, type Splice } from './xml';

/**
 * A worksheet part in which every row and cell says where it stands. Some programs leave that out where
 * one follows the other; what is put between them would then move the rest.
 */
export function withAddresses({ xml, rows }: ScannedSheet): string {
  const splices: Splice[] = [];
  for (const { row, element, cells } of rows) {
    if (element.attributes['r'] === undefined) {
      const { start, openEnd: end } = element;
      splices.push({ start, end, text: withAttribute(xml.slice(start, end), 'r', String(row + 1)) });
    }
    for (const { address, start, tagEnd: end } of cells) {
      const tag = xml.slice(start, end);
      if (!/\sr\s*=/.test(tag))
        splices.push({ start, end, text: withAttribute(tag, 'r', cellName(address)) });
    }
  }
  return splice(xml, splices);
}
