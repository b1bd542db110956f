import { valueOf, type PlainSheet } from './plainSheet';

/** In characters of the default font: no column narrower than Excel's own, none wider than a page. */
const NARROWEST = 9;
const WIDEST = 60;
const MARGIN = 2;

/** Widths in which the longest line of each column is read without widening it first. */
export function columnsXml({ rows, hiddenColumns }: PlainSheet): string {
  const widths: number[] = [];
  for (const cells of rows) {
    cells?.forEach((cell, column) => {
      const needed = cell ? longestLine(String(valueOf(cell))) + MARGIN : 0;
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(needed, WIDEST));
    });
  }
  if (widths.length === 0) return '';
  const columns = widths.map((width, column) => {
    const number = column + 1;
    const hidden = hiddenColumns.has(column) ? ' hidden="1"' : '';
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function longestLine(text: string): number {
  let longest = 0;
  for (const line of text.split('\n')) longest = Math.max(longest, widthOf(line));
  return longest;
}

/** Signs outside of Latin take two characters' width; beyond the widest column nobody counts. */
function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length && width < WIDEST; at++) width += line.charCodeAt(at) >= 0x1100 ? 2 : 1;
  return width;
}
