import { strToU8, zipSync } from 'fflate';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import type { BenchSeed, BenchSheet } from '../bench';

const NAMESPACES = ['office', 'table', 'text', 'style', 'number']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An .ods file with this inside of its spreadsheet. */
export function odsWith(spreadsheet: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const content =
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES} office:version="1.3">` +
    `<office:automatic-styles><number:percentage-style style:name="N1"><number:number number:decimal-places="2" ` +
    `number:min-decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text>` +
    `</number:percentage-style><style:style style:name="percent" style:family="table-cell" ` +
    `style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet>${spreadsheet}` +
    `</office:spreadsheet></office:body></office:document-content>`;
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** What a contract test begins with, as an .ods file. */
export function odsOf({ sheets }: BenchSeed): Uint8Array {
  const ranges = Object.entries(sheets).flatMap(([name, { table }]) => {
    if (!table) return [];
    const [first = '', last = ''] = table.range.split(':');
    const address = `&apos;${name}&apos;.${first}:&apos;${name}&apos;.${last}`;
    return [`<table:database-range table:name="${table.name}" table:target-range-address="${address}"/>`];
  });
  const tables = Object.entries(sheets).map(([name, sheet]) => tableXml(name, sheet));
  return odsWith(`${tables.join('')}<table:database-ranges>${ranges.join('')}</table:database-ranges>`);
}

function tableXml(name: string, { rows, hiddenRows = [], hiddenColumns = [] }: BenchSheet): string {
  const inner = rows.map((cells, row) => {
    const visibility = hiddenRows.includes(row) ? ' table:visibility="collapse"' : '';
    const filled = cells.length === 0 ? '<table:table-cell/>' : cells.map(cellXml).join('');
    return `<table:table-row${visibility}>${filled}</table:table-row>`;
  });
  const columns = Array.from({ length: Math.max(-1, ...hiddenColumns) + 1 }, (_, column) => {
    const visibility = hiddenColumns.includes(column) ? ' table:visibility="collapse"' : '';
    return `<table:table-column${visibility}/>`;
  });
  return `<table:table table:name="${name}">${columns.join('')}${inner.join('')}</table:table>`;
}

function cellXml(seed: CellSeed): string {
  if (seed === null) return '<table:table-cell/>';
  const { value = '', formula, numberFormat } = typeof seed === 'object' ? seed : { value: seed };
  const style = numberFormat === '0.00%' ? ' table:style-name="percent"' : '';
  const written =
    formula === undefined ? '' : ` table:formula="of:=${formula.slice(1).replace(/[A-Z]\d+/g, '[.$&]')}"`;
  return `<table:table-cell${style}${written}${typed(value)}><text:p>${String(value)}</text:p></table:table-cell>`;
}

function typed(value: string | number | boolean): string {
  if (typeof value === 'number') return ` office:value-type="float" office:value="${value}"`;
  if (typeof value === 'boolean') return ` office:value-type="boolean" office:boolean-value="${value}"`;
  return ' office:value-type="string"';
}
