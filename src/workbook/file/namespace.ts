import type { Package } from './package';
import { workbookPartOf } from './workbookPart';
import { elementsNamed } from './xml';

/** The namespace that the workbook's own parts are written in. */
export function namespaceOf(files: Package): string {
  const [root] = elementsNamed(files.text(workbookPartOf(files)), 'workbook');
  const key = root && root.prefix !== '' ? `xmlns:${root.prefix.slice(0, -1)}` : 'xmlns';
  return root?.attributes[key] ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
}
