import { intersection, type Area } from './area';
import { accessDenied } from './failures';
import type { SheetStorage } from './storage';

/** @throws HostError AccessDenied when protection forbids changing what these cells hold */
export function checkContentsEditable(sheet: SheetStorage, area: Area): void {
  if (!sheet.protection().protected) return;
  const formatted = sheet.usedArea();
  const known = formatted && intersection(area, formatted);
  const hasUnknown = !known || known.rows * known.columns < area.rows * area.columns;
  // A cell that nobody has formatted is locked.
  if (
    hasUnknown ||
    sheet
      .readStyles(known)
      .flat()
      .some((style) => style.locked)
  )
    throw accessDenied();
}

/** @throws HostError AccessDenied when the sheet is protected and that option was not left open */
export function checkAllowed(sheet: SheetStorage, option: string): void {
  const protection = sheet.protection();
  if (protection.protected && protection.options[option] !== true) throw accessDenied();
}

/** @throws HostError AccessDenied when the sheet is protected at all */
export function checkUnprotected(sheet: SheetStorage): void {
  if (sheet.protection().protected) throw accessDenied();
}
