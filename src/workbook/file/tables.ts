import { parseRange, rangeName, type RangeAddress } from '../../core/sheet/address';
import type { TableResize } from '../../core/sheet/changePlan';
import type { TableObject } from '../../core/sheet/snapshot';
import type { Package } from './package';
import { relationsOf } from './relations';
import type { ScannedSheet } from './sheetScan';
import { escapeXml, splice, walkXml, withAttribute, type Splice, type XmlElement } from './xml';

/** A table object and the part that describes it. */
export interface TablePart extends TableObject {
  readonly part: string;
}

/** The tables of a sheet. */
export function tablesOf(files: Package, sheetPart: string, sheet: ScannedSheet): TablePart[] {
  const relations = relationsOf(files, sheetPart);
  return sheet.tables.flatMap((id) => {
    const part = relations.find((relation) => relation.id === id)?.part;
    if (part === undefined || !files.has(part)) return [];
    const attributes = rootOf(files.text(part));
    const range = parseRange(attributes['ref'] ?? '');
    if (!range) return [];
    const name = attributes['displayName'] ?? attributes['name'] ?? '';
    return [{ name, range, hasHeaders: attributes['headerRowCount'] !== '0', part }];
  });
}

function rootOf(xml: string): Readonly<Record<string, string>> {
  let root: XmlElement | undefined;
  walkXml(xml, { open: (element) => (root ??= element) });
  return root?.attributes ?? {};
}

/**
 * Gives a table another extent. Columns that it gains are named after their headings, as Excel insists:
 * `headingAt` gives the heading of a column, counted from the sheet's first.
 */
export function resizeTable(
  files: Package,
  { part, range: from }: TablePart,
  { to }: TableResize,
  headingAt: (column: number) => string,
): void {
  const xml = files.text(part);
  const splices: Splice[] = [];
  const columns: { readonly element: XmlElement; readonly end: number }[] = [];
  let list: { readonly element: XmlElement; readonly end: number } | undefined;
  walkXml(xml, {
    open(element) {
      if (element.name !== 'table' && element.name !== 'autoFilter') return;
      const { start, openEnd: end } = element;
      const ref = rangeName(element.name === 'table' ? to : filterRange(element, from, to));
      splices.push({ start, end, text: withAttribute(xml.slice(start, end), 'ref', ref) });
    },
    close(element, end) {
      if (element.name === 'tableColumn') columns.push({ element, end });
      if (element.name === 'tableColumns') list = { element, end };
    },
  });
  if (list) {
    const { element, end } = list;
    const kept = columns.slice(0, to.right - to.left + 1);
    const used = new Set(kept.map((column) => column.element.attributes['name']?.toLowerCase()));
    const nextId = Math.max(0, ...columns.map((column) => Number(column.element.attributes['id'] ?? 0))) + 1;
    const inner = kept.map((column) => xml.slice(column.element.start, column.end));
    for (let index = kept.length; index <= to.right - to.left; index++) {
      const name = unused(headingAt(to.left + index), used);
      const id = nextId + index - kept.length;
      inner.push(`<${element.prefix}tableColumn id="${id}" name="${inAttribute(name)}"/>`);
    }
    const open = withAttribute(xml.slice(element.start, element.openEnd), 'count', String(inner.length));
    splices.push({
      start: element.start,
      end,
      text: `${open}${inner.join('')}</${element.prefix}tableColumns>`,
    });
  }
  files.setText(part, splice(xml, splices));
}

/** The filter's range keeps its distance from the table's last row (a totals row is not filtered). */
function filterRange(filter: XmlElement, from: RangeAddress, to: RangeAddress): RangeAddress {
  const range = parseRange(filter.attributes['ref'] ?? '');
  return { ...to, bottom: to.bottom - (range ? from.bottom - range.bottom : 0) };
}

function unused(name: string, used: Set<string | undefined>): string {
  let candidate = name === '' ? 'Column1' : name;
  for (let count = 2; used.has(candidate.toLowerCase()); count++) candidate = `${name}${count}`;
  used.add(candidate.toLowerCase());
  return candidate;
}

function inAttribute(name: string): string {
  return escapeXml(name).replaceAll('\r', '_x000d_').replaceAll('\n', '_x000a_');
}
