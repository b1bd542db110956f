import { textOf } from '../arguments';
import { mapArea, type Area } from '../area';
import type { CellStyle, StylePatch } from '../cellStyle';
import { invalidArgument } from '../failures';
import { checkAllowed } from '../protectionGuard';
import { workableArea } from '../range/styledAreas';
import type { SheetStorage, WorkbookStorage } from '../storage';
import { PART_KEYS, type StyleDefinition } from './styleDefinition';
import { sameStyleName, styleNamed } from './styleRecords';

/**
 * Gives cells a style: they look as it says in the parts that it includes, and as before in the others.
 *
 * @throws HostError InvalidArgument for a style that the workbook does not have, AccessDenied on a protected sheet
 */
export function applyStyle(
  storage: WorkbookStorage,
  sheet: SheetStorage,
  areas: readonly Area[],
  name: unknown,
): void {
  const style = styleNamed(storage, textOf(name));
  if (!style) throw invalidArgument();
  checkAllowed(sheet, 'allowFormatCells');
  giveStyle(sheet, areas, style);
}

/** The same, whatever protects the sheet. */
function giveStyle(sheet: SheetStorage, areas: readonly Area[], style: StyleDefinition): void {
  if (sameStyleName(style.name, 'Normal')) sheet.clearFormats(areas);
  const workable = areas.flatMap((area) => workableArea(sheet, area) ?? []);
  if (workable.length === 0) return;
  sheet.patchStyle(workable, { ...partsOf(style), styleName: style.name });
  if (!style.includes.includes('number')) return;
  for (const area of workable) {
    sheet.writeNumberFormats(
      area.row,
      area.column,
      mapArea(area, () => style.numberFormat),
    );
  }
}

/** The style has changed: cells that have it follow, where they still look as it said before. */
export function restyleCells(
  storage: WorkbookStorage,
  before: StyleDefinition,
  after: StyleDefinition,
): void {
  const changed = keysOf(PART_KEYS).filter(
    (key) => JSON.stringify(before.look[key]) !== JSON.stringify(after.look[key]),
  );
  for (const [sheet, cell, look] of cellsWith(storage, before.name)) {
    const follows = changed.filter((key) => JSON.stringify(look[key]) === JSON.stringify(before.look[key]));
    if (follows.length > 0) sheet.patchStyle([cell], picked(after.look, follows));
    if (before.numberFormat === after.numberFormat) continue;
    if (sheet.readNumberFormats(cell)[0]?.[0] === before.numberFormat) {
      sheet.writeNumberFormats(cell.row, cell.column, [[after.numberFormat]]);
    }
  }
}

/** The style is gone: cells that had it are like cells that never had one. */
export function unstyleCells(storage: WorkbookStorage, name: string): void {
  for (const [sheet, cell] of cellsWith(storage, name)) sheet.clearFormats([cell]);
}

function cellsWith(
  storage: WorkbookStorage,
  name: string,
): (readonly [sheet: SheetStorage, cell: Area, look: CellStyle])[] {
  return storage.sheets().flatMap((sheet) => {
    const used = sheet.usedArea();
    if (!used) return [];
    return sheet.readStyles(used).flatMap((line, r) =>
      line.flatMap((look, c) => {
        const cell = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        return sameStyleName(look.styleName, name) ? [[sheet, cell, look] as const] : [];
      }),
    );
  });
}

/** What a style says in the parts that it includes. */
function partsOf({ look, includes }: StyleDefinition): StylePatch {
  return picked(
    look,
    includes.flatMap((part) => PART_KEYS[part]),
  );
}

function keysOf(parts: typeof PART_KEYS): (keyof CellStyle)[] {
  return Object.values(parts).flat();
}

function picked(look: CellStyle, keys: readonly (keyof CellStyle)[]): StylePatch {
  return Object.fromEntries(keys.map((key) => [key, look[key]]));
}
