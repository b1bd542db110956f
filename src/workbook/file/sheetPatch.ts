import type { CellAddress } from '../../core/sheet/address';
import type { ScannedRow, ScannedSheet } from './sheetScan';
import { withAttribute, type Splice } from './xml';

/** A cell's new element; `null` takes the cell away. */
export interface CellEdit {
  readonly cell: CellAddress;
  readonly xml: string | null;
}

/** What gives a worksheet part these cells; everything else stays byte for byte. */
export function cellSplices(sheet: ScannedSheet, edits: readonly CellEdit[]): readonly Splice[] {
  const byRow = new Map<number, Map<number, string | null>>();
  for (const { cell, xml } of edits) {
    const row = byRow.get(cell.row) ?? new Map<number, string | null>();
    byRow.set(cell.row, row.set(cell.column, xml));
  }
  const splices: Splice[] = [];
  for (const row of sheet.rows) {
    const cells = byRow.get(row.row);
    byRow.delete(row.row);
    if (cells)
      splices.push({ start: row.element.start, end: row.end, text: patchedRow(sheet.xml, row, cells) });
  }
  return [...splices, ...newRows(sheet, byRow)];
}

function patchedRow(xml: string, row: ScannedRow, edits: ReadonlyMap<number, string | null>): string {
  const { start, openEnd, prefix, attributes } = row.element;
  const cells = new Map<number, string | null>(
    row.cells.map((cell) => [cell.address.column, xml.slice(cell.start, cell.end)]),
  );
  for (const [column, cell] of edits) cells.set(column, cell);
  const kept = inOrder(cells);
  const wasMade = Object.keys(attributes).length === 1 && attributes['r'] !== undefined;
  if (kept.length === 0 && wasMade) return '';
  // The spans are a hint about the columns in use, and may not fit any more.
  const tag = withAttribute(xml.slice(start, openEnd), 'spans', null).replace(/\/>$/, '>');
  return `${tag}${kept.join('')}</${prefix}row>`;
}

function newRows(
  sheet: ScannedSheet,
  rows: ReadonlyMap<number, ReadonlyMap<number, string | null>>,
): readonly Splice[] {
  const { element, end } = sheet.sheetData;
  const { prefix } = element;
  const made = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const kept = inOrder(cells);
      const text = kept.length === 0 ? '' : `<${prefix}row r="${row + 1}">${kept.join('')}</${prefix}row>`;
      const next = sheet.rows.find((other) => other.row > row);
      return { at: next?.element.start ?? lastPlace(sheet), text };
    });
  if (made.every(({ text }) => text === '')) return [];
  if (element.selfClosing) {
    const open = sheet.xml.slice(element.start, element.openEnd).replace(/\/>$/, '>');
    const text = `${open}${made.map((row) => row.text).join('')}</${prefix}sheetData>`;
    return [{ start: element.start, end, text }];
  }
  const places = new Map<number, string>();
  for (const { at, text } of made) places.set(at, (places.get(at) ?? '') + text);
  return [...places].map(([at, text]) => ({ start: at, end: at, text }));
}

/** Right after the last row, or where the first one would stand. */
function lastPlace({ rows, sheetData }: ScannedSheet): number {
  return rows.at(-1)?.end ?? sheetData.element.openEnd;
}

function inOrder(cells: ReadonlyMap<number, string | null>): string[] {
  return [...cells].sort(([a], [b]) => a - b).flatMap(([, xml]) => (xml === null ? [] : [xml]));
}
