import { rangeName } from '../../core/sheet/address';
import { cellXml } from '../file/cellXml';
import { columnsXml } from './columnsXml';
import type { FormatList } from './formatList';
import { MAIN, RELATIONS } from './namespaces';
import type { PlainSheet } from './plainSheet';

/** A sheet as the part of an .xlsx package; its tables are its relations from the first on. */
export function sheetXml(sheet: PlainSheet, formats: FormatList): string {
  const { merges, tables, isProtected } = sheet;
  const merged = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, formats).join('')}</sheetData>`,
    isProtected ? '<sheetProtection sheet="1"/>' : '',
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`,
    '</worksheet>',
  ].join('');
}

function rowsXml({ rows, hiddenRows }: PlainSheet, formats: FormatList): string[] {
  const written: string[] = [];
  for (const [row, cells] of rows.entries()) {
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : '';
    const inner = (cells ?? []).map((cell, column) => {
      if (!cell) return '';
      const { content, result, numberFormat } = cell;
      const style = formats.styleOf(numberFormat);
      return cellXml('', { cell: { row, column }, style, content, result }) ?? '';
    });
    const filled = inner.join('');
    if (filled !== '' || hidden !== '') written.push(`<row r="${row + 1}"${hidden}>${filled}</row>`);
  }
  return written;
}
