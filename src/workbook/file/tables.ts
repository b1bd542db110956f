import { parseRange, rangeName, type RangeAddress } from '../../core/sheet/address';
import type { TableObject } from '../../core/sheet/snapshot';
import type { Package } from './package';
import { relationsOf } from './relations';
import type { ScannedSheet } from './sheetScan';
import {
  elementsNamed,
  escapeXml,
  splice,
  walkXml,
  withAttribute,
  type Splice,
  type XmlElement,
} from './xml';

/** A table object and the part that describes it. */
export interface TablePart extends TableObject {
  readonly part: string;
  /** The names of its columns. */
  readonly columns: readonly string[];
}

/** The tables of a sheet. */
export function tablesOf(files: Package, sheetPart: string, sheet: ScannedSheet): TablePart[] {
  const relations = relationsOf(files, sheetPart);
  return sheet.tables.flatMap((id) => {
    const part = relations.find((relation) => relation.id === id)?.part;
    if (part === undefined || !files.has(part)) return [];
    const xml = files.text(part);
    const attributes = rootOf(xml);
    const range = parseRange(attributes['ref'] ?? '');
    if (!range) return [];
    const name = attributes['displayName'] ?? attributes['name'] ?? '';
    const columns = elementsNamed(xml, 'tableColumn').map((column) =>
      plainName(column.attributes['name'] ?? ''),
    );
    return [{ name, range, hasHeaders: attributes['headerRowCount'] !== '0', part, columns }];
  });
}

function rootOf(xml: string): Readonly<Record<string, string>> {
  let root: XmlElement | undefined;
  walkXml(xml, { open: (element) => (root ??= element) });
  return root?.attributes ?? {};
}

/** Gives a table another extent and its columns these names, one for each column of the new extent. */
export function resizeTable(
  files: Package,
  { part, range: from, columns: known }: TablePart,
  to: RangeAddress,
  names: readonly string[],
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
    const nextId = Math.max(0, ...columns.map((column) => Number(column.element.attributes['id'] ?? 0))) + 1;
    const inner = names.map((name, index) => {
      const column = columns[index];
      const said = `name="${inAttribute(name)}"`;
      if (!column) return `<${element.prefix}tableColumn id="${nextId + index - columns.length}" ${said}/>`;
      const { start, openEnd } = column.element;
      if (known[index] === name) return xml.slice(start, column.end);
      const tag = withAttribute(xml.slice(start, openEnd), 'name', '').replace('name=""', () => said);
      return tag + xml.slice(openEnd, column.end);
    });
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

function inAttribute(name: string): string {
  return escapeXml(name).replaceAll('\r', '_x000d_').replaceAll('\n', '_x000a_');
}

function plainName(name: string): string {
  return name.replace(/_x000d_/gi, '\r').replace(/_x000a_/gi, '\n');
}
