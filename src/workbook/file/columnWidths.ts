import type { ScannedColumn, ScannedSheet } from './sheetScan';
import { withAttribute, type Splice } from './xml';

/** What a cell's margins take of a column, in characters of the default font. */
const MARGIN = 0.7109375;

/** The width that a part stores for so many characters. */
export function storedWidth(characters: number): number {
  return characters + MARGIN;
}

/** The stored width of a column; `null` where it has the sheet's own. */
export function widthOf(sheet: ScannedSheet, column: number): number | null {
  return sheet.columns.find(({ first, last }) => column >= first && column <= last)?.width ?? null;
}

/** What gives a worksheet part columns of these widths; `null` takes a width away. */
export function widthSplices(
  sheet: ScannedSheet,
  widths: ReadonlyMap<number, number | null>,
): readonly Splice[] {
  if (widths.size === 0) return [];
  const { xml, columnList, sheetData } = sheet;
  const { prefix } = sheetData.element;
  const singles = sheet.columns.flatMap((column) => split(xml, column, widths));
  for (const [column, width] of widths) {
    const known = sheet.columns.some(({ first, last }) => column >= first && column <= last);
    if (!known && width !== null) singles.push({ first: column, xml: newColumn(prefix, column, width) });
  }
  const inner = singles.sort((a, b) => a.first - b.first).map((single) => single.xml);
  const text = inner.length === 0 ? '' : `<${prefix}cols>${inner.join('')}</${prefix}cols>`;
  const start = columnList?.element.start ?? sheetData.element.start;
  return [{ start, end: columnList?.end ?? start, text }];
}

interface Column {
  readonly first: number;
  readonly xml: string;
}

function newColumn(prefix: string, column: number, width: number): string {
  return `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
}

/** A run of like columns, cut into those that change and those that stay alike. */
function split(xml: string, run: ScannedColumn, widths: ReadonlyMap<number, number | null>): Column[] {
  const { first, last, element } = run;
  const changed = [...widths].filter(([column]) => column >= first && column <= last);
  const whole = xml.slice(element.start, run.end);
  if (changed.length === 0) return [{ first, xml: whole }];
  const tag = xml.slice(element.start, element.openEnd).replace(/\/?>$/, '/>');
  const between = (from: number, to: number): string =>
    withAttribute(withAttribute(tag, 'min', String(from + 1)), 'max', String(to + 1));
  const columns: Column[] = [];
  let at = first;
  for (const [column, width] of changed.sort(([a], [b]) => a - b)) {
    if (column > at) columns.push({ first: at, xml: between(at, column - 1) });
    columns.push(...single(between(column, column), column, width, run));
    at = column + 1;
  }
  if (at <= last) columns.push({ first: at, xml: between(at, last) });
  return columns;
}

function single(tag: string, column: number, width: number | null, { element }: ScannedColumn): Column[] {
  if (width !== null) {
    const wide = withAttribute(withAttribute(tag, 'width', String(width)), 'customWidth', '1');
    return [{ first: column, xml: wide }];
  }
  const told = Object.keys(element.attributes).some(
    (name) => !['min', 'max', 'width', 'customWidth'].includes(name),
  );
  const plain = withAttribute(withAttribute(tag, 'width', null), 'customWidth', null);
  return told ? [{ first: column, xml: plain }] : [];
}
