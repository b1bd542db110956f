import { strToU8 } from 'fflate';
import type { Package } from './package';
import { relationsOf, relationsPart } from './relations';
import { TooManyCells } from './sheetExtent';
import type { ScannedSheet } from './sheetScan';
import { workbookPartOf, type ListedSheet } from './workbookPart';
import { splice, withAttribute } from './xml';
import { packed, writeArchive } from './zip/pack';

const CONTENT_TYPES = '[Content_Types].xml';
/** Far beyond what any report counts. */
export const LARGEST_SHOWN = 1e21;

/**
 * The workbook as the engine gets it: what cells, formats and formulas rest on, and nothing else. Sheets that
 * are too large are left out; a formula that needs one has no result.
 */
export function engineBytes(files: Package, sheets: readonly ListedSheet[]): Uint8Array {
  const parts = commonParts(files, ['styles', 'sharedStrings']);
  for (const { part } of sheets) {
    const scan = smallEnough(files, part);
    if (!scan) continue;
    parts.set(part, quicklyShown(scan));
    const tables = relationsOf(files, part).filter((relation) => relation.type === 'table');
    if (tables.length > 0) parts.set(relationsPart(part), files.text(relationsPart(part)));
    for (const table of tables) if (files.has(table.part)) parts.set(table.part, files.text(table.part));
  }
  return archiveOf(parts);
}

/** The workbook's styles, and one worksheet with these cells in the place of its own. */
export function sheetBytes(files: Package, part: string, xml: string): Uint8Array {
  return archiveOf(commonParts(files, ['styles']).set(part, xml));
}

function commonParts(files: Package, types: readonly string[]): Map<string, string> {
  const workbook = workbookPartOf(files);
  const shared = relationsOf(files, workbook)
    .filter(({ type, part }) => types.includes(type) && files.has(part))
    .map(({ part }) => part);
  const names = [CONTENT_TYPES, relationsPart(''), workbook, relationsPart(workbook), ...shared];
  return new Map(names.filter((name) => files.has(name)).map((name) => [name, files.text(name)]));
}

function archiveOf(parts: ReadonlyMap<string, string>): Uint8Array {
  return writeArchive([...parts].map(([name, xml]) => packed(name, strToU8(xml), 'stored')));
}

/** The engine spells out numbers like 1E300 digit by digit, for each cell anew, unless they have no format. */
function quicklyShown({ xml, rows }: ScannedSheet): string {
  const endless = rows.flatMap(({ cells }) =>
    cells.filter(
      ({ type, style, stored }) =>
        type === 'n' && style !== null && Math.abs(Number(stored)) >= LARGEST_SHOWN,
    ),
  );
  return splice(
    xml,
    endless.map(({ start, tagEnd: end }) => ({
      start,
      end,
      text: withAttribute(xml.slice(start, end), 's', null),
    })),
  );
}

/** The structure of a worksheet part; nothing for one with too many cells. */
export function smallEnough(files: Package, part: string): ScannedSheet | undefined {
  try {
    return files.sheet(part);
  } catch (error) {
    if (error instanceof TooManyCells) return undefined;
    throw error;
  }
}
