import { gridOfPage, headingRowOf, type SheetPage } from './sheetPage';

/** In points: a line in the default fonts of Excel, of either language, and what a cell leaves above and below. */
const LINE = 16.5;
const AROUND = 3;

/**
 * How high each row has to be for its texts to be seen, in points. A file says it, for not every program that prints
 * one measures its texts; it is a little more than is needed.
 */
export function pageHeights(page: SheetPage): readonly number[] {
  const headings = headingRowOf(page);
  return gridOfPage(page).map((cells, row) => {
    if (row < headings) return LINE + AROUND;
    const lines = cells.map((content, column) =>
      content.kind === 'value' ? linesOf(String(content.value), page.columns[column]?.characters ?? 1) : 1,
    );
    return Math.max(...lines) * LINE + AROUND;
  });
}

/** Broken where it is full: what breaks at words may need a line more, so a column counts for a little less. */
function linesOf(text: string, characters: number): number {
  const room = Math.max(1, characters - 2);
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
}

/** In characters of the default font: Chinese signs are twice as wide as letters. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + (/[\u1100-\uFFEF]/.test(sign) ? 2 : 1), 0);
}
