import { addressOf } from '../addresses';
import { isRecord, optionalText } from '../arguments';
import type { Area } from '../area';
import { invalidArgument } from '../failures';
import { checkContentsEditable } from '../protectionGuard';
import type { Plain, SheetStorage } from '../storage';
import { HYPERLINKS } from '../recordKinds';

const FIELDS = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;
const LINK_COLOUR = '#0563C1';

/** The link of the cells, or null when they have none or not the same. */
export function readHyperlink(sheet: SheetStorage, area: Area): Plain {
  const links = sheet.records(HYPERLINKS);
  if (links.keys().length === 0 || area.rows * area.columns !== 1) return null;
  return links.get(addressOf(area)) ?? null;
}

/** Gives every cell the link, and the looks of one. Null takes it away. */
export function writeHyperlink(sheet: SheetStorage, area: Area, value: unknown): void {
  checkContentsEditable(sheet, area);
  const links = sheet.records(HYPERLINKS);
  const link = value === null ? null : linkOf(value);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = { row, column, rows: 1, columns: 1 };
      if (link === null) links.remove(addressOf(cell));
      else links.set(addressOf(cell), link);
      const shown = link?.['textToDisplay'];
      if (shown !== undefined) sheet.writeCells(row, column, [[{ value: shown }]]);
    }
  }
  if (link) sheet.patchStyle([area], { fontColor: LINK_COLOUR, underline: 'Single' });
}

/** Takes away the links of all cells in the area. */
export function clearHyperlinks(sheet: SheetStorage, isWithin: (address: string) => boolean): void {
  const links = sheet.records(HYPERLINKS);
  links
    .keys()
    .filter(isWithin)
    .forEach((address) => links.remove(address));
}

function linkOf(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) throw invalidArgument();
  const link: Record<string, string> = {};
  for (const field of FIELDS) {
    const text = optionalText(value[field]);
    if (text !== null) link[field] = text;
  }
  return link;
}
