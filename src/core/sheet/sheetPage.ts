import type { CellContent } from './changePlan';

/** A column of a page: how wide it is, and what its cells below the heading are. */
export interface PageColumn {
  readonly heading: string;
  /** Width in characters of the default font. */
  readonly characters: number;
  /** `link`: cells that lead elsewhere and look like it. */
  readonly kind: 'text' | 'link';
}

/** A whole worksheet of Attain's own, as plain data: headings in the first row, from A1, and rows below. */
export interface SheetPage {
  /** The name of a new sheet; where it is taken, a number follows it (`檢核結果 2`). */
  readonly name: string;
  readonly columns: readonly PageColumn[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly CellContent[])[];
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

/** The headings and rows of a page as one grid of contents. */
export function gridOfPage({ columns, rows }: SheetPage): readonly (readonly CellContent[])[] {
  return [columns.map(({ heading }): CellContent => ({ kind: 'value', value: heading })), ...rows];
}
