import { textOf } from '../arguments';
import type { Area } from '../area';
import { invalidArgument } from '../failures';
import { checkAllowed } from '../protectionGuard';
import type { SheetStorage } from '../storage';

/** The only cell style that the embedded Excel has: every cell has it, with or without formats of its own. */
export const NORMAL_STYLE = 'Normal';

/**
 * Giving cells a style takes every format of their own away, the number format too.
 *
 * @throws HostError for any other style, or a protected sheet
 */
export function applyNamedStyle(sheet: SheetStorage, areas: readonly Area[], style: unknown): void {
  if (textOf(style) !== NORMAL_STYLE) throw invalidArgument();
  checkAllowed(sheet, 'allowFormatCells');
  sheet.clearFormats(areas);
}
