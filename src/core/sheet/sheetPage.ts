import type { CellContent } from './changePlan';

/** A column of a page: how wide it is, and what its cells below the heading are. */
export interface PageColumn {
  readonly heading: string;
  /** Width in characters of the default font. */
  readonly characters: number;
  /** `link`: cells that lead elsewhere and look like it. */
  readonly kind: 'text' | 'link';
}

/** How a page is printed: as wide as one sheet of paper, its headings on each of them. */
export interface PagePrint {
  readonly paper: 'A4';
  readonly orientation: 'landscape' | 'portrait';
  /** In the middle below each page; `&P` is its number, `&N` how many there are. */
  readonly footer: string;
}

/**
 * A whole worksheet of Attain's own, as plain data: headings in the first row that nothing else stands in, and rows
 * below.
 */
export interface SheetPage {
  /** The name of a new sheet; where it is taken, a number follows it (`檢核結果 2`). */
  readonly name: string;
  /** What stands above the headings, a text a row, over all columns; the first is the title. Absent: nothing. */
  readonly above?: readonly string[];
  readonly columns: readonly PageColumn[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Absent: as whoever prints it likes. */
  readonly print?: PagePrint;
}

/** Excel's limit for the name of a sheet. */
export const LONGEST_SHEET_NAME = 31;

/** The name itself, or the first numbered one that no sheet has; Excel takes capitals for small letters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const tail = ` ${number}`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - tail.length) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The whole page as one grid of contents, as wide as its columns. */
export function gridOfPage({ above = [], columns, rows }: SheetPage): readonly (readonly CellContent[])[] {
  const texts = above.map((text) =>
    columns.map((_, column): CellContent =>
      column === 0 ? { kind: 'value', value: text } : { kind: 'empty' },
    ),
  );
  return [...texts, columns.map(({ heading }): CellContent => ({ kind: 'value', value: heading })), ...rows];
}

/** The row of a page's headings, counted from 0. */
export function headingRowOf({ above = [] }: SheetPage): number {
  return above.length;
}

/** What a row of a page is made to look like. */
export type PageRow = 'title' | 'above' | 'heading' | 'body';

/** The part of a page that a row belongs to. */
export function partOfRow(page: SheetPage, row: number): PageRow {
  const heading = headingRowOf(page);
  if (row === heading) return 'heading';
  if (row > heading) return 'body';
  return row === 0 ? 'title' : 'above';
}
