import type { Message } from '../../core/language/message';
import { smallEnough } from './enginePackage';
import { CELL_LIMITS, FILE_LIMITS } from './fileLimits';
import { mendSheetList } from './mendSheetList';
import { Package } from './package';
import { relationsOf } from './relations';
import { RefusedFile } from './unreadable';
import { listSheets, workbookPartOf, type ListedSheet } from './workbookPart';
import { walkXml } from './xml';

/** A package that is sound, and what had to be mended in it, for people. */
export interface InspectedPackage {
  readonly files: Package;
  readonly mended: readonly Message[];
}

/**
 * Opens a package and walks through every part of it that the engine will get: the engine takes some broken
 * parts for empty ones, and hostile ones for as long as they last. Throws when one is not sound.
 */
export function inspectedPackage(bytes: Uint8Array): InspectedPackage {
  const files = Package.open(bytes);
  const workbook = workbookPartOf(files);
  if (!files.has(workbook)) throw new RefusedFile('no-workbook', 'no list of sheets');
  const mended = mendSheetList(files);
  const sheets = listSheets(files);
  refuseSheets(sheets);
  walkXml(files.text('[Content_Types].xml'), {});
  for (const { type, part } of relationsOf(files, workbook)) {
    // Without them cells would read as empty, or as other numbers than they show.
    if (type === 'sharedStrings') files.sharedTexts(part);
    if (type === 'styles') refuseStyles(files.text(part));
  }
  for (const { part } of sheets) inspectSheet(files, part);
  return { files, mended };
}

function refuseSheets(sheets: readonly ListedSheet[]): void {
  if (sheets.length === 0) throw new RefusedFile('no-workbook', 'no worksheets');
  if (sheets.length > FILE_LIMITS.sheets) throw new RefusedFile('too-many-parts', 'worksheets');
  for (const said of ['id', 'name', 'part'] as const) {
    const different = new Set(sheets.map((sheet) => sheet[said].toLowerCase()));
    if (different.size < sheets.length) throw new RefusedFile('damaged', `two sheets with one ${said}`);
  }
}

function refuseStyles(xml: string): void {
  let styles = 0;
  walkXml(xml, {
    open({ name, attributes }) {
      if (name === 'xf') styles++;
      const format = name === 'numFmt' ? (attributes['formatCode'] ?? '') : '';
      const isBeyondExcel = styles > 2 * FILE_LIMITS.styles || format.length > CELL_LIMITS.format;
      if (isBeyondExcel) throw new RefusedFile('damaged', name);
    },
  });
}

/** A sheet with too many cells is refused when it is read: the others may be all that matters. */
function inspectSheet(files: Package, part: string): void {
  for (const table of relationsOf(files, part)) {
    if (table.type === 'table' && files.has(table.part)) walkXml(files.text(table.part), {});
  }
  smallEnough(files, part);
}
